/** The numbers that size and colour the bodies, and what has to stand on the page to measure them. */
import { lazy, type ReactNode, Suspense, useState } from "react";
import { USUAL_VALUES } from "../scene/index.ts";
import { useView } from "../state/use-atlas-stores.ts";

const EncodedValues = lazy(async () => ({
  default: (await import("./encoded-values.tsx")).EncodedValues,
}));

export function useEncodedValues(): {
  readonly values: typeof USUAL_VALUES;
  readonly meter: ReactNode;
} {
  const [values, setValues] = useState(USUAL_VALUES);
  const isUsual = useView(({ encoding }) => encoding.size === null && encoding.color === null);
  if (isUsual) return { values: USUAL_VALUES, meter: null };
  const meter = (
    <Suspense fallback={null}>
      <EncodedValues onValues={setValues} />
    </Suspense>
  );
  return { values, meter };
}
