/** What a body's size and colour tell: its relations and its kind, or a measure the reader has chosen. */
import type { EntitySummary } from "../../../contract/shared.ts";
import { amountColor, communityColor } from "../../analysis/metric-colors.ts";
import type { MetricValues } from "../../state/metrics.ts";
import type { AppearanceInput } from "./looks.ts";
import { PALETTES } from "./palette.ts";

const SMALLEST = 5;
const LARGEST = 26;

/** On-screen radius of an entity with this many relations. */
export function radiusOf(degree: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, 4 + 2.1 * Math.sqrt(degree)));
}

/** Null where relations size the bodies. By the root of the value, so that areas compare as values do. */
export function bodySizes(values: MetricValues | null): ((id: string) => number) | null {
  if (values === null) return null;
  const most = largestOf(values);
  return (id) => {
    const part = most === 0 ? 0 : Math.max(0, values.get(id) ?? 0) / most;
    return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(part);
  };
}

export function bodyColors({ view, scheme, metricValues }: AppearanceInput) {
  const values = metricValues?.color ?? null;
  const { kinds } = PALETTES[scheme];
  if (values === null) return ({ kind }: EntitySummary): string => kinds[kind];
  if (view.encoding.color === "community")
    return ({ id }: EntitySummary): string => communityColor(values.get(id) ?? Infinity, scheme);
  const most = largestOf(values);
  return ({ id }: EntitySummary): string =>
    amountColor(most === 0 ? 0 : (values.get(id) ?? 0) / most, scheme);
}

function largestOf(values: MetricValues): number {
  let most = 0;
  for (const value of values.values()) most = Math.max(most, value);
  return most;
}
