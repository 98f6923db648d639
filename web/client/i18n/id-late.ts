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
};
