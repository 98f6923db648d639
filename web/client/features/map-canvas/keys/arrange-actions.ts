/** How parts stand to each other: lines, groups, colours, the whole map anew. */
import {
  type Alignment,
  alignParts,
  distributeParts,
} from "../../../../../graph/maps/editing/arranging/align-parts.ts";
import { placeParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { setColor } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { addToGroup, makeGroup } from "../../../../../graph/maps/editing/parts/group-concepts.ts";
import type { MapColor } from "../../../../../graph/model/map-limits.ts";
import type { ActionTools } from "./action-tools.ts";
import { FIT, lastOf } from "./view-actions.ts";

export function createArrangeActions({ editor, canvas, flow, sizeOf, t }: ActionTools) {
  const selected = (): readonly string[] => [...editor.store.getState().selection];

  return {
    align: (to: Alignment) => editor.edit((map) => alignParts(map, selected(), { to, sizeOf })),
    distribute: (along: "x" | "y") =>
      editor.edit((map) => distributeParts(map, selected(), { along, sizeOf })),
    color: (color: MapColor | null) => editor.edit((map) => setColor(map, selected(), color)),
    group() {
      const select = selected();
      const known = new Set(editor.store.getState().map.groups.map(({ id }) => id));
      const refused = editor.edit((map) => makeGroup(map, select, ""), { select });
      const made = editor.store.getState().map.groups.find(({ id }) => !known.has(id));
      if (refused === null && made) canvas.setState({ group: made.id });
    },
    ungroup() {
      const select = selected();
      editor.edit((map) => addToGroup(map, select, null), { select });
      canvas.setState({ group: null });
    },
    async tidy() {
      const { layOutMap } = await import("../../../../../graph/maps/layout/lay-out-map.ts");
      const laid = await layOutMap(editor.store.getState().map, sizeOf);
      // Somebody may have gone on meanwhile: places are for what is there now.
      const places = new Map(
        [...laid.concepts, ...laid.phrases].flatMap(({ id, position }) =>
          position ? [[id, position] as const] : [],
        ),
      );
      const refused = editor.edit((map) => placeParts(map, places), { select: selected() });
      if (refused !== null) return;
      canvas.setState({ said: t("mapcanvas.tidied") });
      setTimeout(() => void flow.fitView({ ...FIT, duration: lastOf() }), lastOf() + 40);
    },
  };
}
