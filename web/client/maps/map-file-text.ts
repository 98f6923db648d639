/**
 * What is said of the file of a map: why it cannot be read, what was passed over when it was, and what a format cannot hold
 * when it is saved. The last two are items of a list that says above it that these are not taken along.
 */
import type { FormatErrorCode } from "../../../graph/formats/format-error.ts";
import type { LeftOut } from "../../../graph/formats/maps/found-map.ts";
import type { Loss } from "../../../graph/formats/maps/losses-of.ts";
import type {
  MapFileErrorCode,
  MapFileErrorData,
} from "../../../graph/formats/maps/map-file-error.ts";
import { type Translate, useLanguage } from "../i18n/use-language.ts";

/** Of a `MapFileError` or a `FormatError`, also when it was sent from a worker. */
export interface MapFileProblem {
  readonly code: MapFileErrorCode | FormatErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface MapFileText {
  readonly problem: (problem: MapFileProblem) => string;
  readonly loss: (loss: Loss) => string;
  readonly leftOut: (what: LeftOut, count: number) => string;
}

export function useMapFileText(): MapFileText {
  const { t } = useLanguage();
  return {
    problem: (problem) => sayMapFileProblem(problem, t),
    loss: ({ code, count }) => t(`mapfiles.loss.${code}`, { count }),
    leftOut: (what, count) => t(`mapfiles.leftOut.${what}`, { count }),
  };
}

/** As {@link useMapFileText} says it. */
export function sayMapFileProblem({ code, data }: MapFileProblem, t: Translate): string {
  if (!isOfMaps(code)) return t(`files.error.${code}`, data);
  if (code === "MAP_LINE_PART") {
    const { part, line } = data as MapFileErrorData<"MAP_LINE_PART">;
    return t(`mapfiles.linePart.${part}`, { line });
  }
  if (code === "MAP_TOO_LARGE") {
    const { part, limit } = data as MapFileErrorData<"MAP_TOO_LARGE">;
    return t(`mapfiles.error.${code}`, { limit, part: t(`mapfiles.part.${part}`) });
  }
  if (code === "MAP_SHAPE") {
    const { expected, ...where } = data as MapFileErrorData<"MAP_SHAPE">;
    return t(`mapfiles.error.${code}`, { ...where, expected: t(`mapfiles.expected.${expected}`) });
  }
  return t(`mapfiles.error.${code}`, data);
}

function isOfMaps(code: MapFileProblem["code"]): code is MapFileErrorCode {
  return code.startsWith("MAP_");
}
