/** What can be done with an activity of one's own, each with its way back. */
import { MAP_LIMITS } from "../../../../graph/model/map-limits.ts";
import type { ActivityHead } from "../../../contract/activities.ts";
import { activitiesApi } from "../../api/activities-api.ts";
import type { News } from "../../keeping/use-keeping.ts";
import { copyText } from "../../share/copy-text.ts";
import { saveFile } from "../../share/save-file.ts";
import { linkOf } from "./activity-address.ts";
import { nameActivityFile, writeActivityFile } from "./activity-file.ts";

type Named = Pick<ActivityHead, "id" | "title">;

export async function removeActivity({ id, title }: Named): Promise<News> {
  await activitiesApi.remove(id);
  return { key: "keep.news.removed", name: title, undo: () => restoreActivity({ id, title }) };
}

export async function restoreActivity({ id, title }: Named): Promise<News> {
  await activitiesApi.restore(id);
  return { key: "keep.news.restored", name: title, undo: null };
}

/** @param title Of the copy. */
export async function duplicateActivity({ id }: Named, title: string): Promise<News> {
  const { activity } = await activitiesApi.read(id);
  const head = await activitiesApi.create({
    ...activity,
    title: title.slice(0, MAP_LIMITS.title),
  });
  return { key: "keep.news.saved", name: head.title, undo: () => removeActivity(head) };
}

export async function copyActivityLink({ id, title }: Named): Promise<News> {
  const link = linkOf(id);
  return (await copyText(link))
    ? { key: "keep.news.copied", name: title, undo: null }
    : { key: "keep.news.notCopied", name: link, undo: null };
}

export async function downloadActivity({ id, title }: Named): Promise<News> {
  const { activity } = await activitiesApi.read(id);
  const content = new Blob([writeActivityFile(activity)], { type: "application/json" });
  saveFile(nameActivityFile(activity), content);
  return { key: "keep.news.saved", name: title, undo: null };
}
