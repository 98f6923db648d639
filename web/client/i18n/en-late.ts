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
} as const;

export type LateKey = keyof typeof enLate;
