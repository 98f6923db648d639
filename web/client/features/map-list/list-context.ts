/** What the parts of one list share. */
import { createContext, use } from "react";
import type { MapChange, MapEditor } from "../../state/map/map-editor-state.ts";
import type { MapRules } from "../../../../graph/maps/editing/map-rules.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { MapListSlots } from "./list-slots.ts";
import type { Said } from "./use-said.ts";

interface MapList {
  readonly editor: MapEditor;
  /** Places in it may be old. */
  readonly map: ConceptMap;
  readonly rules: MapRules;
  readonly isReadOnly: boolean;
  readonly slots: MapListSlots;
  /** Which row is open, and the how-manieth it is: fields of another row begin anew. */
  readonly opened: { readonly id: string; readonly serial: number } | null;
  /** The row, by its id; null closes, and the keyboard is on the row again. */
  readonly open: (id: string | null) => void;
  /** The open row is now the one with this id. */
  readonly follow: (id: string) => void;
  /** The row that the keyboard is on its way to, by its id, until it is there. */
  readonly awaited: string | null;
  readonly sendTo: (id: string | null) => void;
  /** What happened, or why it did not, for eyes and ears. */
  readonly said: Said;
  /**
   * Changes the map. True when it did; else the reason is said.
   * @param said What is said when it did.
   */
  readonly apply: (change: MapChange, said: string | null, options?: ApplyOptions) => boolean;
}

export interface ApplyOptions {
  readonly mergeWith?: string;
  readonly select?: readonly string[];
  /** Whether undoing is offered beside what is said. */
  readonly offersUndo?: boolean;
}

export const MapListContext = createContext<MapList | null>(null);

export type { MapList };

export function useMapListContext(): MapList {
  const list = use(MapListContext);
  if (list === null) throw new Error("There is no proposition list around this part of it.");
  return list;
}
