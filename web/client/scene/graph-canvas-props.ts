import type { Ref } from "react";
import type { Language } from "../../../graph/model/kinds.ts";
import type { Overview } from "../../contract/overview.ts";
import type { CanvasHandle } from "../state/atlas-stores.ts";
import type { Insets } from "./placing/projection.ts";
import type { EncodedValues } from "./looks/looks.ts";
import type { Scheme } from "./looks/palette.ts";

export interface GraphCanvasProps {
  readonly language: Language;
  readonly scheme: Scheme;
  readonly territories: Overview["territories"];
  readonly onOpenEntity: (id: string) => void;
  readonly onOpenRelation: (id: string) => void;
  /** There is no WebGL: show the list instead. */
  readonly onUnavailable: () => void;
  readonly ariaLabel: string;
  /** Relations each entity has in the whole atlas: for body sizes, and the "+45" of what a neighborhood leaves out. */
  readonly degrees?: ReadonlyMap<string, number>;
  /** What size and color tell instead of relations and kinds. Keep the object the same while it is equal. */
  readonly metricValues?: EncodedValues;
  /** Pixels that lie under other things at the canvas's edges. Keep the object the same while it is equal. */
  readonly insets?: Insets;
  readonly ref?: Ref<CanvasHandle>;
}
