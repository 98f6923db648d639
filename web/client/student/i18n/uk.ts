import { mapcanvasUk } from "../../i18n/areas/mapcanvas.uk.ts";
import { keepingUk } from "../../i18n/areas/mapkeep.uk.ts";
import { maplistUk } from "../../i18n/areas/maplist.uk.ts";
import { studentUk } from "../../i18n/areas/student.uk.ts";

/** What the student's page says. */
export const uk = { ...mapcanvasUk, ...maplistUk, ...keepingUk, ...studentUk };
