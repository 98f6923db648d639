/** What can be done with a saved view, each with its way back. */
import {
  changeView,
  fetchView,
  removeView,
  restoreView,
  saveView,
} from "../../api/views-queries.ts";
import type { CreateView, ViewHead } from "../../../contract/views.ts";
import type { News } from "./use-keeping.ts";

export async function keepNew(view: CreateView): Promise<News> {
  const { name } = await saveView(view);
  return { key: "keep.news.saved", name, undo: null };
}

export async function rename(
  { id, revision }: ViewHead,
  words: { readonly name: string; readonly note: string },
): Promise<News> {
  const { name } = await changeView(id, { revision, ...words });
  return { key: "keep.news.changed", name, undo: null };
}

export async function replaceState(
  { id, revision }: ViewHead,
  now: Pick<CreateView, "state" | "entities">,
): Promise<News> {
  const { state, entities } = await fetchView(id);
  const head = await changeView(id, { revision, ...now });
  const undo = async (): Promise<News> => {
    const { name } = await changeView(id, { revision: head.revision, state, entities });
    return { key: "keep.news.changed", name, undo: null };
  };
  return { key: "keep.news.replaced", name: head.name, undo };
}

export async function remove({ id, name }: ViewHead): Promise<News> {
  await removeView(id);
  return { key: "keep.news.removed", name, undo: () => restore({ id, name }) };
}

export async function restore({ id, name }: Pick<ViewHead, "id" | "name">): Promise<News> {
  await restoreView(id);
  return { key: "keep.news.restored", name, undo: null };
}

export async function open(
  { id, name }: ViewHead,
  applyState: (state: string) => void,
): Promise<News> {
  const { state } = await fetchView(id);
  applyState(state);
  return { key: "keep.news.opened", name, undo: null };
}
