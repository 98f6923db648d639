import { mapcanvasEn } from "../../i18n/areas/mapcanvas.en.ts";
import { keepingEn } from "../../i18n/areas/mapkeep.en.ts";
import { maplistEn } from "../../i18n/areas/maplist.en.ts";
import { studentEn } from "../../i18n/areas/student.en.ts";

/** What the student's page says. */
export const en = { ...mapcanvasEn, ...maplistEn, ...keepingEn, ...studentEn };
