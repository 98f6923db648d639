/** What everyone who shows or changes a map shares: canvas, proposition list, coach, phone page and student's page. */
import type { StoreApi } from "zustand/vanilla";
import type { EditRefusal, MapEdit } from "../../../../graph/maps/editing/map-edit.ts";
import type { MapRules } from "../../../../graph/maps/editing/map-rules.ts";
import type { SizeOf } from "../../../../graph/maps/layout/box-sizes.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

export interface MapEditorState {
  readonly map: ConceptMap;
  /** Ids of concepts and phrases, all of them of the map. The same set while the same are selected. */
  readonly selection: ReadonlySet<string>;
  /** The part whose words are being typed on the canvas. */
  readonly editing: string | null;
  /** How many steps can be taken back, and taken again. */
  readonly undoable: number;
  readonly redoable: number;
  /** Parts that a canvas is to bring into view; none once it has. */
  readonly shown: readonly string[];
  readonly rules: MapRules;
  readonly isReadOnly: boolean;
  /** Why the last edit was refused, until one is not. */
  readonly refused: EditRefusal | null;
}

/** The same map comes back from a change that changes nothing: that is no step. */
export type MapChange = (map: ConceptMap) => ConceptMap | MapEdit;

export interface EditOptions {
  /**
   * Edits one after the other with the same key are one step: `words:<id>` while somebody types, `move:<id>` while
   * somebody drags. Anything else, and `settle`, ends it.
   */
  readonly mergeWith?: string;
  /** What is selected afterwards: these; without it, what the change made, or else what was selected before. */
  readonly select?: readonly string[];
  /** Whose words are typed on the canvas afterwards; without it, the same as before. */
  readonly editing?: string | null;
  /** The words of the first part that the change made are typed afterwards. */
  readonly editMade?: boolean;
  /** What the change made is brought into view: for whoever changes the map beside the canvas. */
  readonly showMade?: boolean;
}

export interface MapEditor {
  readonly store: StoreApi<MapEditorState>;
  /** Null when it was done, else why not; the map is then as it was. What has no place and is not parked gets one. */
  edit(change: MapChange, options?: EditOptions): EditRefusal | null;
  undo(): void;
  redo(): void;
  /** Another map in this one's place, such as an older revision or a file: one step. Id and revision stay. */
  replace(map: ConceptMap): EditRefusal | null;
  /** Another revision came from the server: no step. Where it says something else, the steps before it are forgotten, as undoing them would undo what another has done. */
  load(map: ConceptMap): void;
  /** The server has saved the map under this number: no step. */
  acknowledge(revision: number): void;
  /** Ids that are not on the map are passed over. */
  select(ids: Iterable<string>): void;
  /** Takes up what is not selected and lets go what is. */
  toggle(id: string): void;
  selectAll(): void;
  /** Asks the canvas to bring these parts into view; one that is opened later does so then. None: it has. */
  show(ids: readonly string[]): void;
  startTyping(id: string): void;
  stopTyping(): void;
  /** Ends the step that edits with `mergeWith` go on with: a drag has ended, a field was left. */
  settle(): void;
  /** Sizes of boxes as the canvas has measured them, for placing what is new. */
  measureBy(sizeOf: SizeOf): void;
  setRules(rules: MapRules): void;
  setReadOnly(isReadOnly: boolean): void;
}
