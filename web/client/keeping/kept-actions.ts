/** What can be done with anything that is kept, each with its way back. */
import type { ChangeKept, KeptHead } from "../../contract/keeping.ts";
import type { News } from "./use-keeping.ts";
import type { KeptWords } from "./word-fields.tsx";

/** What the server does with one kind of them. */
export interface KeptChanger {
  readonly change: (id: string, body: ChangeKept) => Promise<KeptHead>;
  readonly remove: (id: string) => Promise<KeptHead>;
  readonly restore: (id: string) => Promise<KeptHead>;
}

export async function rename(
  api: KeptChanger,
  { id, revision }: KeptHead,
  words: KeptWords,
): Promise<News> {
  const { name } = await api.change(id, { revision, ...words });
  return { key: "keep.news.changed", name, undo: null };
}

export async function remove(api: KeptChanger, { id, name }: KeptHead): Promise<News> {
  await api.remove(id);
  return { key: "keep.news.removed", name, undo: () => restore(api, { id, name }) };
}

export async function restore(
  api: KeptChanger,
  { id, name }: Pick<KeptHead, "id" | "name">,
): Promise<News> {
  await api.restore(id);
  return { key: "keep.news.restored", name, undo: null };
}
