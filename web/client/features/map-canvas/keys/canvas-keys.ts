/** The keys of the canvas, for the hand that presses them and for the page that explains them. */
import type { MessageStem } from "../../../i18n/use-language.ts";
import type { CanvasActions } from "./canvas-actions.ts";

export interface KeyPress {
  readonly key: string;
  readonly isMod: boolean;
  readonly isShift: boolean;
}

export interface CanvasKey {
  /** As they are written; a row of alternatives. */
  readonly shown: readonly string[];
  readonly label: MessageStem;
  readonly isEdit: boolean;
  readonly isPressed: (press: KeyPress) => boolean;
  readonly run: (actions: CanvasActions, press: KeyPress) => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const STEP = 5;
const LONG_STEP = 20;

/** By how much an arrow key moves; null for any other. */
export function stepOfArrow({ key, isShift }: KeyPress): { x: number; y: number } | null {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = isShift ? LONG_STEP : STEP;
  return { x: arrow[0] * step, y: arrow[1] * step };
}

export const CANVAS_KEYS: readonly CanvasKey[] = [
  plain(["N"], "mapcanvas.newConcept", true, ({ addConcept }) => addConcept()),
  plain(["L"], "mapcanvas.linkTo", true, ({ open }) => open("link")),
  plain(["Delete", "Backspace"], "mapcanvas.remove", true, ({ remove }) => remove()),
  plain(["P"], "mapcanvas.park", true, ({ park }) => park()),
  mod("D", "mapcanvas.duplicate", ({ duplicate }) => duplicate()),
  mod("G", "mapcanvas.group", ({ group }) => group()),
  mod("Z", "mapcanvas.undo", ({ undo }) => undo()),
  {
    shown: ["Ctrl Shift Z", "Ctrl Y"],
    label: "mapcanvas.redo",
    isEdit: true,
    isPressed: ({ key, isMod, isShift }) =>
      isMod && ((isShift && key.toLowerCase() === "z") || key.toLowerCase() === "y"),
    run: ({ redo }) => redo(),
  },
  plain(["F"], "mapcanvas.find", false, ({ open }) => open("find")),
  plain(["0"], "mapcanvas.fit", false, ({ fit }) => fit()),
  plain(["+", "="], "mapcanvas.zoomIn", false, ({ zoomIn }) => zoomIn()),
  plain(["-", "−"], "mapcanvas.zoomOut", false, ({ zoomOut }) => zoomOut()),
  plain(["?"], "mapcanvas.help", false, ({ open }) => open("help")),
];

function plain(
  keys: readonly string[],
  label: MessageStem,
  isEdit: boolean,
  run: CanvasKey["run"],
): CanvasKey {
  const isLetter = keys.every((key) => /^[A-Z]$/.test(key));
  return {
    shown: keys.filter((key) => key !== "=" && key !== "−"),
    label,
    isEdit,
    // A sign is typed with Shift on one keyboard and without it on another.
    isPressed: ({ key, isMod, isShift }) =>
      !isMod &&
      !(isLetter && isShift) &&
      keys.some((own) => own.toLowerCase() === key.toLowerCase()),
    run,
  };
}

function mod(key: string, label: MessageStem, run: CanvasKey["run"]): CanvasKey {
  return {
    shown: [`Ctrl ${key}`],
    label,
    isEdit: true,
    isPressed: (press) =>
      press.isMod && !press.isShift && press.key.toLowerCase() === key.toLowerCase(),
    run,
  };
}
