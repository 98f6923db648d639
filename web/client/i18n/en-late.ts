/** Words of what is loaded when it is opened; they come with it, so that the first screen does not carry them. */
import { pathsEn } from "./areas/paths.en.ts";
import { metricsEn } from "./areas/metrics.en.ts";
import { lensesEn } from "./areas/lenses.en.ts";
import { chartsEn } from "./areas/charts.en.ts";
import { toursEn } from "./areas/tours.en.ts";
import { keepingEn } from "./areas/keeping.en.ts";
import { statementsEn } from "./areas/statements.en.ts";
import { exportsEn } from "./areas/exports.en.ts";
import { filesEn } from "./areas/files.en.ts";
import { readingEn } from "./areas/reading.en.ts";
import { courseEn } from "./areas/course.en.ts";
import { builderEn } from "./areas/builder.en.ts";
import { wordsEn } from "./areas/words.en.ts";
import { askEn } from "./areas/ask.en.ts";
import { resultEn } from "./areas/result.en.ts";
import { editorEn } from "./areas/editor.en.ts";
import { libraryEn } from "./areas/library.en.ts";
import { frozenEn } from "./areas/frozen.en.ts";
import { mapcanvasEn } from "./areas/mapcanvas.en.ts";
import { maplistEn } from "./areas/maplist.en.ts";
import { mapatlasEn } from "./areas/mapatlas.en.ts";
import { mapfilesEn } from "./areas/mapfiles.en.ts";
import { mapkeepEn } from "./areas/mapkeep.en.ts";
import { mapcompareEn } from "./areas/mapcompare.en.ts";
import { mappageEn } from "./areas/mappage.en.ts";
import { activityEn } from "./areas/activity.en.ts";
import { classroomEn } from "./areas/classroom.en.ts";
import { classreportEn } from "./areas/classreport.en.ts";
import { studentEn } from "./areas/student.en.ts";

export const enLate = {
  ...pathsEn,
  ...metricsEn,
  ...lensesEn,
  ...chartsEn,
  ...toursEn,
  ...keepingEn,
  ...statementsEn,
  ...exportsEn,
  ...filesEn,
  ...readingEn,
  ...libraryEn,
  ...frozenEn,
  ...askEn,
  ...resultEn,
  ...editorEn,
  ...wordsEn,
  ...builderEn,
  ...courseEn,
  ...mapcanvasEn,
  ...maplistEn,
  ...mapatlasEn,
  ...mapfilesEn,
  ...mapkeepEn,
  ...mapcompareEn,
  ...mappageEn,
  ...activityEn,
  ...classroomEn,
  ...classreportEn,
  ...studentEn,
} as const;

export type LateKey = keyof typeof enLate;
