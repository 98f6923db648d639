/** What points are called and how numbers are written, in the reader's language. */
import { useCallback } from "react";
import { formatDate } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { readTypePhrase } from "../../../statements/index.ts";
import { nameNode } from "../read/name-node.ts";
import { plainText } from "../read/plain-text.ts";
import { type GateValue, readValue } from "../read/read-value.ts";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import type { EntityKind, Status } from "../../../../../graph/model/kinds.ts";
import type { ChartChoice } from "./choose-chart.ts";

export function useChartNames({ roles, library }: ReadAnswer, { x }: ChartChoice) {
  const { t, language } = useLanguage();
  const nameOf = useCallback(
    (value: GateValue, column: number): string => {
      const read = readValue(value);
      if (read.kind === "node") return nameNode(read.node, library, language).name;
      if (read.kind !== "text") return plainText(value) ?? "null";
      switch (roles[column]) {
        case "entityIds":
          return library.entities.get(read.text)?.labels[language] ?? read.text;
        case "kinds":
          return t(`kind.${read.text as EntityKind}`);
        case "statuses":
          return t(`status.${read.text as Status}`);
        case "types":
          return readTypePhrase(read.text, language);
        case "dates":
          return formatDate(read.text, language);
        default:
          return read.text;
      }
    },
    // `t` is another function with every render; the language is what it depends on.
    // oxlint-disable-next-line react/exhaustive-deps
    [roles, library, language],
  );
  const format = (value: number) =>
    new Intl.NumberFormat(language, { useGrouping: "min2", maximumFractionDigits: 4 }).format(
      value,
    );
  const isYears = roles[x] === "dates";
  return { nameOf, format, formatX: isYears ? (value: number) => String(value) : format };
}
