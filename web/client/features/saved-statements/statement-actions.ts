/** What can be done with saved statements alone. None of it runs one. */
import type { StatementHead } from "../../../contract/saved-statements.ts";
import { statementsApi } from "../../api/statements-queries.ts";
import type { News } from "../../keeping/use-keeping.ts";
import type { KeptWords } from "../../keeping/word-fields.tsx";
import { type AskStore, type AskTab, changeTab } from "../../state/ask/ask.ts";
import { openSaved, writeSaved } from "../../state/ask/open-saved.ts";

export async function keepNew(ask: AskStore, tab: AskTab, words: KeptWords): Promise<News> {
  const { id, name } = await statementsApi.save({ ...words, state: writeSaved(tab) });
  changeTab(ask, tab.id, { saved: id, title: name });
  return { key: "keep.news.saved", name, undo: null };
}

export interface Update {
  /** As the list has it. */
  readonly head: StatementHead;
  readonly words: KeptWords;
}

export async function update(ask: AskStore, tab: AskTab, { head, words }: Update): Promise<News> {
  const { id, revision } = head;
  const before = await statementsApi.fetch(id);
  const after = await statementsApi.change(id, { revision, ...words, state: writeSaved(tab) });
  changeTab(ask, tab.id, { title: after.name });
  const undo = async (): Promise<News> => {
    const { name, note, state } = before;
    await statementsApi.change(id, { revision: after.revision, name, note, state });
    return { key: "keep.news.changed", name, undo: null };
  };
  return { key: "keep.news.changed", name: after.name, undo };
}

/** @throws Error with this sentence where it is not what this page writes */
export async function open(
  ask: AskStore,
  { id, name }: StatementHead,
  unreadable: string,
): Promise<News> {
  if (!openSaved(ask, await statementsApi.fetch(id))) throw new Error(unreadable);
  return { key: "keep.news.opened", name, undo: null };
}
