/** Typing on the canvas: where it ends, and what it goes on with. */
import { connectToNew } from "../../../../../graph/maps/editing/joining/connect-parts.ts";
import { indexMap, partOf, wordsOf } from "../../../../../graph/maps/editing/index-map.ts";
import { reword } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { deleteParts } from "../../../../../graph/maps/editing/parts/delete-parts.ts";
import type { Place } from "../../../../../graph/maps/editing/map-edit.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { MapEditor } from "../../../state/map/map-editor-state.ts";

/** All that is typed into one part without a pause is one step. */
const stepOf = (id: string): string => `words:${id}`;

export function typeWords(editor: MapEditor, id: string, words: string): void {
  editor.edit((map) => reword(map, id, words), {
    mergeWith: stepOf(id),
    select: [id],
    editing: id,
  });
}

/** A concept that got no words and is joined to nothing is taken away again. */
export function finishTyping(editor: MapEditor, id: string): void {
  const { map, editing } = editor.store.getState();
  if (editing !== id) return;
  const part = partOf(map, id);
  const words = part ? wordsOf(part) : "";
  if (words !== words.trim())
    editor.edit((known) => reword(known, id, words.trim()), {
      mergeWith: stepOf(id),
      select: [id],
    });
  else if (words === "" && isAlone(map, id))
    editor.edit((known) => deleteParts(known, [id]), { mergeWith: stepOf(id), select: [] });
  editor.stopTyping();
}

/** Enter: from a phrase on to the concept that it was drawn to, while that has no words. */
export function confirmTyping(editor: MapEditor, id: string): void {
  const next = unnamedEnd(editor.store.getState().map, id);
  finishTyping(editor, id);
  if (next !== null) editor.startTyping(next);
}

/**
 * Tab: from a concept that has just been named on to a phrase and a next concept, from a phrase on to what it leads to.
 * False where there is nothing to go on to, and Tab does what it always does.
 */
export function goOnTyping(editor: MapEditor, id: string, isFresh: boolean): boolean {
  const { map } = editor.store.getState();
  const { concepts, phrases } = indexMap(map);
  if (phrases.has(id)) {
    const next = unnamedEnd(map, id);
    if (next === null) return false;
    finishTyping(editor, id);
    editor.startTyping(next);
    return true;
  }
  if (!isFresh || (concepts.get(id)?.label.trim() ?? "") === "") return false;
  finishTyping(editor, id);
  const at = placeAfter(editor.store.getState().map, id);
  return editor.edit((known) => connectToNew(known, id, { at }), { editMade: true }) === null;
}

/** Room for the phrase between them. */
const ON: Place = { x: 0, y: 160 };

/** Null leaves it to the editor, which keeps clear of what is there already. */
function placeAfter(map: ConceptMap, id: string): Place | null {
  const from = partOf(map, id)?.position;
  if (!from) return null;
  const at = { x: from.x + ON.x, y: from.y + ON.y };
  const isTaken = [...map.concepts, ...map.phrases].some(
    ({ position }) =>
      position && Math.abs(position.x - at.x) < 200 && Math.abs(position.y - at.y) < 90,
  );
  return isTaken ? null : at;
}

function unnamedEnd(map: ConceptMap, phrase: string): string | null {
  const { concepts, phrases } = indexMap(map);
  const { sources = [], targets = [] } = phrases.get(phrase) ?? {};
  return (
    [...targets, ...sources].find((id) => (concepts.get(id)?.label ?? "").trim() === "") ?? null
  );
}

function isAlone(map: ConceptMap, id: string): boolean {
  const { concepts, phrasesAt } = indexMap(map);
  return concepts.has(id) && !phrasesAt.has(id);
}
