import { pathsId } from "./areas/paths.id.ts";
import { metricsId } from "./areas/metrics.id.ts";
import { lensesId } from "./areas/lenses.id.ts";
import { chartsId } from "./areas/charts.id.ts";
import { toursId } from "./areas/tours.id.ts";
import { keepingId } from "./areas/keeping.id.ts";
import { statementsId } from "./areas/statements.id.ts";
import { exportsId } from "./areas/exports.id.ts";
import { filesId } from "./areas/files.id.ts";
import { readingId } from "./areas/reading.id.ts";
import { courseId } from "./areas/course.id.ts";
import { builderId } from "./areas/builder.id.ts";
import { wordsId } from "./areas/words.id.ts";
import { askId } from "./areas/ask.id.ts";
import { resultId } from "./areas/result.id.ts";
import { editorId } from "./areas/editor.id.ts";
import { libraryId } from "./areas/library.id.ts";
import { frozenId } from "./areas/frozen.id.ts";
import { mapcanvasId } from "./areas/mapcanvas.id.ts";
import { maplistId } from "./areas/maplist.id.ts";
import { mapatlasId } from "./areas/mapatlas.id.ts";
import { mapfilesId } from "./areas/mapfiles.id.ts";
import { mapkeepId } from "./areas/mapkeep.id.ts";
import { mapcompareId } from "./areas/mapcompare.id.ts";
import { mappageId } from "./areas/mappage.id.ts";
import { activityId } from "./areas/activity.id.ts";
import { classroomId } from "./areas/classroom.id.ts";
import { classreportId } from "./areas/classreport.id.ts";
import { studentId } from "./areas/student.id.ts";
import type { LateKey } from "./en-late.ts";

export const idLate: Readonly<Record<Exclude<LateKey, `${string}_one`>, string>> = {
  ...pathsId,
  ...metricsId,
  ...lensesId,
  ...chartsId,
  ...toursId,
  ...keepingId,
  ...statementsId,
  ...exportsId,
  ...filesId,
  ...readingId,
  ...libraryId,
  ...frozenId,
  ...askId,
  ...resultId,
  ...editorId,
  ...wordsId,
  ...builderId,
  ...courseId,
  ...mapcanvasId,
  ...maplistId,
  ...mapatlasId,
  ...mapfilesId,
  ...mapkeepId,
  ...mapcompareId,
  ...mappageId,
  ...activityId,
  ...classroomId,
  ...classreportId,
  ...studentId,
};
