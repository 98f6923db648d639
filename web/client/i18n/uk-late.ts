import { pathsUk } from "./areas/paths.uk.ts";
import { metricsUk } from "./areas/metrics.uk.ts";
import { lensesUk } from "./areas/lenses.uk.ts";
import { chartsUk } from "./areas/charts.uk.ts";
import { toursUk } from "./areas/tours.uk.ts";
import { keepingUk } from "./areas/keeping.uk.ts";
import { exportsUk } from "./areas/exports.uk.ts";
import { filesUk } from "./areas/files.uk.ts";
import { readingUk } from "./areas/reading.uk.ts";
import { askUk } from "./areas/ask.uk.ts";
import { frozenUk } from "./areas/frozen.uk.ts";
import type { LateKey } from "./en-late.ts";
import type { Few } from "./uk.ts";

export const ukLate: Readonly<Record<LateKey | Few<LateKey>, string>> = {
  ...pathsUk,
  ...metricsUk,
  ...lensesUk,
  ...chartsUk,
  ...toursUk,
  ...keepingUk,
  ...exportsUk,
  ...filesUk,
  ...readingUk,
  ...frozenUk,
  ...askUk,
};
