/** A statement that was saved on the server, and what opens it. Nothing here runs it. */
import type { SavedStatement } from "../../../contract/saved-statements.ts";
import { type AskStore, type AskTab, changeTab, openStatement } from "./ask.ts";
import { formatAskAddress, parseAskAddress } from "./ask-address.ts";

export type SavedTab = Pick<AskTab, "statement" | "parameters" | "view">;

/** What is kept of a tab; what it is called is kept beside it. */
export function writeSaved(tab: AskTab): string {
  return formatAskAddress({ ...tab, title: null });
}

/** Null where it is not what this page writes. */
export function readSaved(state: string): SavedTab | null {
  const link = parseAskAddress(`/ask${state}`);
  if (link?.kind !== "statement") return null;
  const { statement, parameters, view } = link.tab;
  return { statement, parameters, view };
}

/** In a tab of its own, unless one has it already. False where it cannot be read. */
export function openSaved(
  ask: AskStore,
  { id, name, state }: Pick<SavedStatement, "id" | "name" | "state">,
): boolean {
  const saved = readSaved(state);
  if (saved === null) return false;
  const { statement, parameters, view } = saved;
  const open = ask.getState().tabs.find((tab) => tab.saved === id && tab.statement === statement);
  if (open === undefined) {
    openStatement(ask, { statement, parameters, title: name });
    changeTab(ask, ask.getState().active, { saved: id, view });
  } else ask.setState({ active: open.id });
  return true;
}
