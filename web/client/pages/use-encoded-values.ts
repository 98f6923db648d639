/** The numbers that size and colour the bodies, while a measure does. One object while they are the same. */
import { useMemo } from "react";
import { useMetricValues } from "../features/metrics/index.ts";
import { useView } from "../state/use-atlas-stores.ts";

export function useEncodedValues() {
  const encoding = useView((view) => view.encoding);
  const size = useMetricValues(encoding.size);
  const color = useMetricValues(encoding.color);
  return useMemo(() => ({ size, color }), [size, color]);
}
