/** Making, typing, moving and taking away parts. */
import { duplicateParts } from "../../../../../graph/maps/editing/arranging/copy-parts.ts";
import { parkParts, placeParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { partOf } from "../../../../../graph/maps/editing/index-map.ts";
import type { Place } from "../../../../../graph/maps/editing/map-edit.ts";
import { addConcept } from "../../../../../graph/maps/editing/parts/add-concept.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { sharesOfMove } from "../drawn/follow-ends.ts";
import type { ActionTools } from "./action-tools.ts";
import { createRemoval } from "./create-removal.ts";

export function createPartActions(tools: ActionTools) {
  const { editor, canvas, flow, frame, t } = tools;
  const selected = (): readonly string[] => [...editor.store.getState().selection];

  /** The middle of what is seen, on the map's plane. */
  function middle(): Place {
    const { left, top, width, height } = frame();
    return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 });
  }

  return {
    /** Where somebody pointed, or in the middle of what is seen. */
    addConcept: (at: Place | null = null) =>
      editor.edit((map) => addConcept(map, { at: at ?? clearOf(map, middle()) }), {
        editMade: true,
      }),
    type(id: string) {
      // Asked for all the same, so that the editor says why not.
      if (editor.store.getState().isReadOnly) editor.edit((map) => map);
      else editor.startTyping(id);
    },
    move(ids: readonly string[], by: Place) {
      const { map } = editor.store.getState();
      const places = [...sharesOfMove(map, ids)].flatMap(([id, share]) => {
        const at = partOf(map, id)?.position;
        return at ? [[id, { x: at.x + by.x * share, y: at.y + by.y * share }] as const] : [];
      });
      const options = { mergeWith: `move:${ids.join()}`, select: selected() };
      const refused = editor.edit((known) => placeParts(known, new Map(places)), options);
      if (refused === null) canvas.setState({ said: t("mapcanvas.movedBy", { x: by.x, y: by.y }) });
    },
    remove: createRemoval(tools),
    duplicate() {
      const ids = selected();
      if (ids.length > 0) editor.edit((map) => duplicateParts(map, ids));
    },
    park() {
      const ids = selected();
      const refused = editor.edit((map) => parkParts(map, ids), { select: [] });
      if (refused === null) canvas.setState({ said: t("mapcanvas.parked", { count: ids.length }) });
    },
    place: (id: string, at: Place) =>
      editor.edit((map) => placeParts(map, new Map([[id, at]])), { select: [id] }),
  };
}

/** A little further down while something stands there, so that two new concepts are not one over the other. */
function clearOf({ concepts }: ConceptMap, at: Place): Place {
  let { x, y } = at;
  const isTaken = (): boolean =>
    concepts.some(
      ({ position }) => position && Math.abs(position.x - x) < 60 && Math.abs(position.y - y) < 40,
    );
  while (isTaken()) {
    x += 16;
    y += 48;
  }
  return { x, y };
}
