/**
 * One map that is being edited, with its steps. Everyone who changes it does so through `edit`, so that every change can be
 * undone, keeps to what the activity allows and to the bounds of a map, and leaves nothing on the canvas without a place.
 */
import { checkEdit } from "../../../../graph/maps/editing/check-edit.ts";
import { hasSameContent } from "../../../../graph/maps/editing/has-same-content.ts";
import { EditRefused, type EditRefusal } from "../../../../graph/maps/editing/map-edit.ts";
import { type MapRules, NO_RULES } from "../../../../graph/maps/editing/map-rules.ts";
import { placeLooseParts } from "../../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { EditingDesk } from "./editing-desk.ts";
import type { EditOptions, MapChange, MapEditor, MapEditorState } from "./map-editor-state.ts";
import { createMapSelection } from "./map-selection.ts";

interface EditorOptions {
  readonly rules?: MapRules;
  readonly isReadOnly?: boolean;
}

export function createMapEditor(
  map: ConceptMap,
  { rules = NO_RULES, isReadOnly = false }: EditorOptions = {},
): MapEditor {
  const desk = new EditingDesk({ map, rules, isReadOnly });
  return {
    store: desk.store,
    edit: (change, options) => edit(desk, change, options),
    undo: () => takeStep(desk, "back"),
    redo: () => takeStep(desk, "on"),
    replace: (other) => replace(desk, other),
    load: (other) => load(desk, other),
    acknowledge: (revision) => acknowledge(desk, revision),
    ...createMapSelection(desk),
    show: (shown) => desk.store.setState({ shown }),
    settle: () => desk.steps.settle(),
    measureBy(sizeOf) {
      desk.sizeOf = sizeOf;
    },
    setRules: (next) => desk.store.setState({ rules: next }),
    setReadOnly: (next) => desk.store.setState({ isReadOnly: next }),
  };
}

function edit(desk: EditingDesk, change: MapChange, options: EditOptions = {}): EditRefusal | null {
  const { map, rules, selection, isReadOnly } = desk.state;
  if (isReadOnly) return desk.refuse({ code: "read-only" });
  const result = tryChange(change, map);
  if ("code" in result) return desk.refuse(result);
  const refusal = result.map === map ? null : checkEdit(map, result.map, rules);
  if (refusal) return desk.refuse(refusal);
  const next = result.map === map ? map : finish(desk, result.map);
  if (next !== map) desk.steps.add({ map, selection }, options.mergeWith ?? null);
  desk.show(next, { ...attend(desk, result.made, options), refused: null });
  return null;
}

/** What is selected, typed into and brought into view after an edit. */
function attend(
  { state }: EditingDesk,
  made: readonly string[],
  { select, editing, editMade = false, showMade = false }: EditOptions,
): Pick<MapEditorState, "selection" | "editing" | "shown"> {
  const [firstMade] = made;
  const selected = select ?? (firstMade === undefined ? undefined : made);
  const words = editing === undefined ? state.editing : editing;
  return {
    selection: selected === undefined ? state.selection : new Set(selected),
    editing: editMade ? (firstMade ?? null) : words,
    shown: showMade && firstMade !== undefined ? made : state.shown,
  };
}

function tryChange(change: MapChange, map: ConceptMap) {
  try {
    const result = change(map);
    return "made" in result ? result : { map: result, made: [] };
  } catch (error) {
    if (error instanceof EditRefused) return error.refusal;
    throw error;
  }
}

/** Id and revision are not for an edit to change. */
function finish({ state: { map }, sizeOf }: EditingDesk, changed: ConceptMap): ConceptMap {
  return placeLooseParts({ ...changed, id: map.id, revision: map.revision }, sizeOf);
}

/** Another map may lie anywhere. */
function replace(desk: EditingDesk, other: ConceptMap): EditRefusal | null {
  const refusal = edit(desk, () => other, { select: [] });
  if (refusal === null) desk.store.setState(({ map }) => ({ shown: idsOf(map) }));
  return refusal;
}

function idsOf({ concepts, phrases }: ConceptMap): readonly string[] {
  return [...concepts, ...phrases].map(({ id }) => id);
}

function takeStep(desk: EditingDesk, to: "back" | "on"): void {
  const { map, selection, isReadOnly } = desk.state;
  const found = isReadOnly ? null : desk.steps[to]({ map, selection });
  if (found === null) return;
  // The revision is the server's: it does not go back.
  const shown = { ...found.map, revision: map.revision };
  desk.show(shown, { selection: found.selection, editing: null, refused: null });
}

function load(desk: EditingDesk, map: ConceptMap): void {
  if (hasSameContent(desk.state.map, map)) return acknowledge(desk, map.revision);
  desk.steps.forget();
  // What comes to an empty canvas may lie outside of it.
  const isFirst = idsOf(desk.state.map).length === 0;
  desk.show(map, { refused: null, ...(isFirst && { shown: idsOf(map) }) });
}

function acknowledge(desk: EditingDesk, revision: number): void {
  const { map } = desk.state;
  if (map.revision !== revision) desk.show({ ...map, revision });
}
