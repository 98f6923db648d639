/** Hears the keys while the canvas, or a part on it, has the keyboard. */
import type { KeyboardEvent } from "react";
import type { MapEditor } from "../../../state/map/map-editor-state.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { type CanvasStore, useCanvasStore } from "../canvas-state.ts";
import type { CanvasActions } from "./canvas-actions.ts";
import { CANVAS_KEYS, type KeyPress, stepOfArrow } from "./canvas-keys.ts";

interface Hearing {
  readonly editor: MapEditor;
  readonly canvas: CanvasStore;
  readonly actions: CanvasActions;
  /** True where a line was being drawn, which it is no more. */
  readonly cancelLine: () => boolean;
}

/** What takes parts away, so that what has the keyboard may go with them. */
const TAKING: ReadonlySet<string> = new Set(["mapcanvas.remove", "mapcanvas.park"]);

export function useCanvasKeys(actions: CanvasActions, cancelLine: () => boolean) {
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  return (event: KeyboardEvent): void => {
    if (isTyping(event.target) || event.altKey) return;
    const hearing = { editor, canvas, actions, cancelLine };
    const isMod = event.ctrlKey || event.metaKey;
    const press = { key: event.key, isMod, isShift: event.shiftKey };
    const isHeard = [leave, pressOnPart, pressArrow, pressSelectAll, pressKey].some((hear) =>
      hear(hearing, event, press),
    );
    if (!isHeard) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Each is true where the key was its own. */
type Hear = (hearing: Hearing, event: KeyboardEvent, press: KeyPress) => boolean;

/** The line that is drawn, then what is open or marked, then the selection. */
const leave: Hear = ({ editor, canvas, cancelLine }, _event, { key }) => {
  if (key !== "Escape") return false;
  if (cancelLine()) return true;
  const { panel, found, group, line } = canvas.getState();
  if (panel !== null || found.size > 0 || group !== null || line !== null)
    canvas.setState({ panel: null, found: new Set(), group: null, line: null });
  else if (editor.store.getState().selection.size > 0) editor.select([]);
  else return false;
  return true;
};

const pressOnPart: Hear = ({ editor, actions }, event, { key, isMod, isShift }) => {
  const id = partAt(event);
  if (id === null || isMod || !(event.target as Element).matches(".react-flow__node")) return false;
  if (key === " ") {
    if (isShift) editor.toggle(id);
    else editor.select(editor.store.getState().selection.has(id) ? [] : [id]);
  } else if (key === "Enter" || key === "F2") {
    editor.select([id]);
    actions.type(id);
  } else return false;
  return true;
};

const pressArrow: Hear = (hearing, event, press) => {
  const by = press.isMod ? null : stepOfArrow(press);
  if (by === null || (event.target as Element).closest("[role=toolbar]") !== null) return false;
  takeUp(hearing, event);
  const ids = [...hearing.editor.store.getState().selection];
  if (ids.length > 0) hearing.actions.move(ids, by);
  return ids.length > 0;
};

const pressSelectAll: Hear = ({ editor }, _event, { key, isMod, isShift }) => {
  if (!isMod || isShift || key.toLowerCase() !== "a") return false;
  editor.selectAll();
  return true;
};

const pressKey: Hear = (hearing, event, press) => {
  const key = CANVAS_KEYS.find(({ isPressed }) => isPressed(press));
  if (!key) return false;
  if (key.isEdit) takeUp(hearing, event);
  // The next key still means the canvas.
  if (TAKING.has(key.label)) (event.currentTarget as HTMLElement).focus({ preventScroll: true });
  key.run(hearing.actions, press);
  return true;
};

/** What has the keyboard is meant, with the others that are selected where it is one of them. */
function takeUp({ editor, canvas }: Hearing, event: KeyboardEvent): void {
  const id = partAt(event);
  if (id === null || editor.store.getState().selection.has(id)) return;
  canvas.setState({ line: null, group: null });
  editor.select([id]);
}

function partAt({ target }: KeyboardEvent): string | null {
  const part = (target as Element).closest<HTMLElement>(".react-flow__node");
  return part?.dataset["id"] ?? null;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
