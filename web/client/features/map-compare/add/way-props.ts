import type { ComparedMap } from "../compared-map.ts";

/** A way to another map. */
export interface WayProps {
  /** The id that the server knows the open map by; null without one. */
  readonly mapId: string | null;
  readonly onAdd: (map: ComparedMap) => void;
}
