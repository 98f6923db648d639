/** What is selected on a map and whose words are being typed. Either ends the step that was going on. */
import { type EditingDesk, hasSameIds } from "./editing-desk.ts";
import type { MapEditor } from "./map-editor-state.ts";

type Selecting = Pick<MapEditor, "select" | "toggle" | "selectAll" | "startTyping" | "stopTyping">;

export function createMapSelection(desk: EditingDesk): Selecting {
  function select(ids: Iterable<string>): void {
    const selection = new Set(ids);
    // A canvas says it at every frame of a drag, which is one step.
    if (hasSameIds(selection, desk.state.selection)) return;
    desk.steps.settle();
    desk.show(desk.state.map, { selection });
  }

  function setTyping(editing: string | null): void {
    if (editing === desk.state.editing) return;
    desk.steps.settle();
    desk.show(desk.state.map, { editing });
  }

  return {
    select,
    toggle(id) {
      const selection = new Set(desk.state.selection);
      if (!selection.delete(id)) selection.add(id);
      select(selection);
    },
    selectAll() {
      const { concepts, phrases, parkingLot } = desk.state.map;
      const parked = new Set(parkingLot);
      const ids = [...concepts, ...phrases].map(({ id }) => id);
      select(ids.filter((id) => !parked.has(id)));
    },
    startTyping: (id) => setTyping(id),
    stopTyping: () => setTyping(null),
  };
}
