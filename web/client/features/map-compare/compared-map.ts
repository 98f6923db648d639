import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

/** A map that another one is compared with. */
export interface ComparedMap {
  /** Unique among those that are compared. */
  readonly id: string;
  /** Whose it is, or when it was. */
  readonly name: string;
  readonly map: ConceptMap;
  /** The same map, earlier: what counts then is growth. */
  readonly isEarlier?: boolean;
}
