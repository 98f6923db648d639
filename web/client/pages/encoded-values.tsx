import { useEffect } from "react";
import { useMetricValues } from "../features/metrics/index.ts";
import type { GraphCanvasProps } from "../scene/index.ts";
import { useView } from "../state/use-atlas-stores.ts";

export interface EncodedValuesProps {
  readonly onValues: (values: NonNullable<GraphCanvasProps["metricValues"]>) => void;
}

/** Measures what sizes and colours the bodies, while a measure does. It shows nothing. */
export function EncodedValues({ onValues }: EncodedValuesProps): null {
  const encoding = useView((view) => view.encoding);
  const size = useMetricValues(encoding.size);
  const color = useMetricValues(encoding.color);
  useEffect(() => onValues({ size, color }), [size, color, onValues]);
  return null;
}
