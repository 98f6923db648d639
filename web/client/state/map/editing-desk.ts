/** What the commands of the map editor work on: the map as it is shown, its steps, and how large boxes are. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { partOf } from "../../../../graph/maps/editing/index-map.ts";
import type { EditRefusal } from "../../../../graph/maps/editing/map-edit.ts";
import { estimateSize, type SizeOf } from "../../../../graph/maps/layout/box-sizes.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { MapEditorState } from "./map-editor-state.ts";
import { MapSteps } from "./map-steps.ts";

export class EditingDesk {
  readonly store: StoreApi<MapEditorState>;
  readonly steps = new MapSteps();
  sizeOf: SizeOf = estimateSize;

  constructor(start: Pick<MapEditorState, "map" | "rules" | "isReadOnly">) {
    this.store = createStore<MapEditorState>(() => ({
      ...start,
      selection: new Set(),
      editing: null,
      shown: [],
      undoable: 0,
      redoable: 0,
      refused: null,
    }));
  }

  get state(): MapEditorState {
    return this.store.getState();
  }

  /** Selection and typing end with the parts that they are of. */
  show(map: ConceptMap, next: Partial<MapEditorState> = {}): void {
    const { selection, editing } = { ...this.state, ...next };
    const known = keepKnown(map, selection);
    const { undoable, redoable } = this.steps;
    this.store.setState({
      ...next,
      map,
      selection: hasSameIds(known, this.state.selection) ? this.state.selection : known,
      editing: editing !== null && partOf(map, editing) ? editing : null,
      undoable,
      redoable,
    });
  }

  refuse(refused: EditRefusal): EditRefusal {
    this.store.setState({ refused });
    return refused;
  }
}

function keepKnown(map: ConceptMap, selection: ReadonlySet<string>): ReadonlySet<string> {
  const known = [...selection].filter((id) => partOf(map, id));
  return known.length === selection.size ? selection : new Set(known);
}

export function hasSameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
