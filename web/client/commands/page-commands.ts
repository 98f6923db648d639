/** What can be done anywhere: going, undoing, keeping and taking away. */
import { createNavigation } from "../state/use-navigation.ts";
import { LENSES, type LensName, type Panel } from "../state/view.ts";
import type { Dialog } from "../state/dialogs.ts";
import { showQuery } from "../show-query/show-query.ts";
import { always, type Command } from "./command.ts";

const LENS_ICONS: Readonly<Record<LensName, Command["icon"]>> = {
  chain: "chain",
  timeline: "timeline",
  argument: "argument",
  literature: "books",
  figures: "figures",
  contested: "differs",
};

export const lensCommands: readonly Command[] = LENSES.map((lens) => ({
  id: `lens.${lens}`,
  label: `lens.name.${lens}`,
  icon: LENS_ICONS[lens],
  isEnabled: always,
  run: (stores) => createNavigation(stores).openLens(lens),
}));

export const homeCommand: Command = {
  id: "home",
  label: "command.home",
  icon: "world",
  isEnabled: always,
  run: (stores) => createNavigation(stores).goHome(),
};

export const undoCommand: Command = {
  id: "undo",
  label: "command.undo",
  icon: "undo",
  keys: "Mod+Z",
  isEnabled: ({ history }) => history.store.getState().at > 0,
  run: ({ history }) => history.undo(),
};

export const redoCommand: Command = {
  id: "redo",
  label: "command.redo",
  icon: "redo",
  keys: "Mod+Shift+Z",
  isEnabled: ({ history }) => {
    const { at, steps } = history.store.getState();
    return at < steps.length - 1;
  },
  run: ({ history }) => history.redo(),
};

export const pageCommands: readonly Command[] = [
  homeCommand,
  undoCommand,
  redoCommand,
  {
    id: "fit",
    label: "command.fit",
    icon: "fit",
    keys: "0",
    isEnabled: ({ canvas }) => canvas.current !== null,
    run: ({ canvas }) => canvas.current?.fit(),
  },
  {
    id: "surface",
    label: "command.surface",
    icon: "list",
    keys: "L",
    isEnabled: always,
    run: ({ view }) =>
      view.setState(({ surface }) => ({ surface: surface === "canvas" ? "list" : "canvas" })),
  },
  panelCommand(
    { id: "tour", label: "command.tours", icon: "tour" },
    { kind: "tour", id: "", step: 0 },
  ),
  panelCommand({ id: "metrics", label: "command.metrics", icon: "sizes" }, { kind: "metrics" }),
  panelCommand({ id: "saved", label: "command.saved", icon: "bookmark" }, { kind: "saved" }),
  panelCommand({ id: "reading", label: "command.reading", icon: "reading" }, { kind: "reading" }),
  dialogCommand(
    { id: "takeAway", label: "command.takeAway", icon: "download", keys: "E" },
    { kind: "takeAway" },
  ),
  dialogCommand({ id: "freeze", label: "command.freeze", icon: "snow" }, { kind: "freeze" }),
  dialogCommand({ id: "attach", label: "command.attach", icon: "quote" }, { kind: "attach" }),
  dialogCommand(
    { id: "openFile", label: "command.openFile", icon: "file" },
    { kind: "openFile", files: [] },
  ),
  dialogCommand({ id: "notes", label: "command.notes", icon: "argument" }, { kind: "notes" }),
  {
    id: "showQuery",
    label: "command.showQuery",
    icon: "code",
    keys: "Q",
    isEnabled: ({ isFrozen, view }) => !isFrozen && view.getState().place.kind !== "file",
    run: (stores) => void showQuery(stores),
  },
  dialogCommand({ id: "keys", label: "command.keys", icon: "code", keys: "?" }, { kind: "keys" }),
];

type Named = Pick<Command, "id" | "label" | "icon" | "keys">;

function panelCommand(named: Named, panel: Panel): Command {
  return { ...named, isEnabled: always, run: ({ view }) => view.setState({ panel, lit: null }) };
}

function dialogCommand(named: Named, open: Dialog): Command {
  return { ...named, isEnabled: always, run: ({ dialogs }) => dialogs.setState({ open }) };
}
