import { mapcanvasId } from "../../i18n/areas/mapcanvas.id.ts";
import { keepingId } from "../../i18n/areas/mapkeep.id.ts";
import { maplistId } from "../../i18n/areas/maplist.id.ts";
import { studentId } from "../../i18n/areas/student.id.ts";

/** What the student's page says. */
export const id = { ...mapcanvasId, ...maplistId, ...keepingId, ...studentId };
