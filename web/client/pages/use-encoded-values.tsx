/** The numbers that size and colour the bodies, and what has to stand on the page to measure them. */
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { GraphCanvasProps } from "../scene/index.ts";
import { useView } from "../state/use-atlas-stores.ts";

type Values = NonNullable<GraphCanvasProps["metricValues"]>;

const AS_USUAL: Values = { size: null, color: null };

const EncodedValues = lazy(async () => ({
  default: (await import("./encoded-values.tsx")).EncodedValues,
}));

export function useEncodedValues(): { readonly values: Values; readonly meter: ReactNode } {
  const [values, setValues] = useState(AS_USUAL);
  const isUsual = useView(({ encoding }) => encoding.size === null && encoding.color === null);
  if (isUsual) return { values: AS_USUAL, meter: null };
  const meter = (
    <Suspense fallback={null}>
      <EncodedValues onValues={setValues} />
    </Suspense>
  );
  return { values, meter };
}
