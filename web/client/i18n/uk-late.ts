import { pathsUk } from "./areas/paths.uk.ts";
import { metricsUk } from "./areas/metrics.uk.ts";
import { lensesUk } from "./areas/lenses.uk.ts";
import { chartsUk } from "./areas/charts.uk.ts";
import { toursUk } from "./areas/tours.uk.ts";
import { keepingUk } from "./areas/keeping.uk.ts";
import { statementsUk } from "./areas/statements.uk.ts";
import { exportsUk } from "./areas/exports.uk.ts";
import { filesUk } from "./areas/files.uk.ts";
import { readingUk } from "./areas/reading.uk.ts";
import { courseUk } from "./areas/course.uk.ts";
import { builderUk } from "./areas/builder.uk.ts";
import { wordsUk } from "./areas/words.uk.ts";
import { askUk } from "./areas/ask.uk.ts";
import { resultUk } from "./areas/result.uk.ts";
import { editorUk } from "./areas/editor.uk.ts";
import { libraryUk } from "./areas/library.uk.ts";
import { frozenUk } from "./areas/frozen.uk.ts";
import { mapcanvasUk } from "./areas/mapcanvas.uk.ts";
import { maplistUk } from "./areas/maplist.uk.ts";
import { mapatlasUk } from "./areas/mapatlas.uk.ts";
import { mapfilesUk } from "./areas/mapfiles.uk.ts";
import { mapkeepUk } from "./areas/mapkeep.uk.ts";
import { mapcompareUk } from "./areas/mapcompare.uk.ts";
import { mappageUk } from "./areas/mappage.uk.ts";
import { activityUk } from "./areas/activity.uk.ts";
import { classroomUk } from "./areas/classroom.uk.ts";
import { classreportUk } from "./areas/classreport.uk.ts";
import { studentUk } from "./areas/student.uk.ts";
import type { LateKey } from "./en-late.ts";
import type { Few } from "./uk.ts";

export const ukLate: Readonly<Record<LateKey | Few<LateKey>, string>> = {
  ...pathsUk,
  ...metricsUk,
  ...lensesUk,
  ...chartsUk,
  ...toursUk,
  ...keepingUk,
  ...statementsUk,
  ...exportsUk,
  ...filesUk,
  ...readingUk,
  ...libraryUk,
  ...frozenUk,
  ...askUk,
  ...resultUk,
  ...editorUk,
  ...wordsUk,
  ...builderUk,
  ...courseUk,
  ...mapcanvasUk,
  ...maplistUk,
  ...mapatlasUk,
  ...mapfilesUk,
  ...mapkeepUk,
  ...mapcompareUk,
  ...mappageUk,
  ...activityUk,
  ...classroomUk,
  ...classreportUk,
  ...studentUk,
};
