/** What can be done with saved views alone. */
import type { CreateView, ViewHead } from "../../../contract/views.ts";
import { viewsApi } from "../../api/views-queries.ts";
import type { News } from "../../keeping/use-keeping.ts";

export async function keepNew(view: CreateView): Promise<News> {
  const { name } = await viewsApi.save(view);
  return { key: "keep.news.saved", name, undo: null };
}

export async function replaceState(
  { id, revision }: ViewHead,
  now: Pick<CreateView, "state" | "entities">,
): Promise<News> {
  const { state, entities } = await viewsApi.fetch(id);
  const head = await viewsApi.change(id, { revision, ...now });
  const undo = async (): Promise<News> => {
    const { name } = await viewsApi.change(id, { revision: head.revision, state, entities });
    return { key: "keep.news.changed", name, undo: null };
  };
  return { key: "keep.news.replaced", name: head.name, undo };
}

export async function open(
  { id, name }: ViewHead,
  applyState: (state: string) => void,
): Promise<News> {
  const { state } = await viewsApi.fetch(id);
  applyState(state);
  return { key: "keep.news.opened", name, undo: null };
}
