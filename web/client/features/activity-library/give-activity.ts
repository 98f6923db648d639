/** A class with an activity, at once; name and days can be said in the class. */
import type { Activity } from "../../../../graph/model/activity.ts";
import { startClass } from "../../classes/start-class.ts";
import type { News } from "../../keeping/use-keeping.ts";
import type { PageStore } from "../../state/page.ts";

export async function giveActivity(
  page: PageStore,
  activity: Activity,
  activityId: string | null,
): Promise<News> {
  await startClass(page, { activity, activityId });
  return { key: "keep.news.opened", name: activity.title, undo: null };
}
