/** Figures as the reader's language writes them: millions in words, money with its sign, shares in per cent. */
import type { Language } from "../../../../../graph/model/kinds.ts";
import { formatNumber, formatSpan } from "../../../i18n/format.ts";
import type { Figure } from "./collect-figures.ts";
import { isCurrency } from "./measures.ts";

const MILLION = 1_000_000;

export function formatValue(value: number, unit: string, language: Language): string {
  if (unit === "percent")
    return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(
      value / 100,
    );
  const isLarge = Math.abs(value) >= MILLION;
  if (!isCurrency(unit) && !isLarge) return formatNumber(value, language);
  return new Intl.NumberFormat(language, {
    ...(isCurrency(unit) && { style: "currency", currency: unit, currencyDisplay: "name" }),
    ...(isLarge && { notation: "compact", compactDisplay: "long" }),
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }).format(value);
}

/** With its sign of more, less or about, and where it came from: `5.5% → 24.1%`, `> 10,000`. */
export function formatFigure(
  figure: Pick<Figure, "value" | "before" | "comparator" | "unit">,
  language: Language,
): string {
  const { value, before, comparator, unit } = figure;
  const now = formatValue(value, unit, language);
  const signed = comparator === "=" ? now : `${comparator} ${now}`;
  return before === null ? signed : `${formatValue(before, unit, language)} → ${signed}`;
}

export function formatFigureDate({ date, until }: Figure, language: Language): string | null {
  return date === null && until === null ? null : formatSpan(date, until, language);
}
