/** What every lens is handed, and what it hands to its frame. */
import type { LensReading } from "../../../contract/lenses.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";

export interface LensAddition {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

export interface LensViewProps {
  readonly lens: LensReading;
  /** Leaves the lens for the canvas, with these and nothing else on it. */
  readonly onShowOnCanvas: (addition: LensAddition) => void;
}
