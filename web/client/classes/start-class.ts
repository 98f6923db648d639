/** From an activity to a class that can be joined. */
import { layOutMap } from "../../../graph/maps/layout/lay-out-map.ts";
import { looseParts, placeLooseParts } from "../../../graph/maps/layout/place-loose-parts.ts";
import type { Activity } from "../../../graph/model/activity.ts";
import type { CreateClass } from "../../contract/classes.ts";
import { classesApi } from "../api/classes-api.ts";
import { openSimple, type PageStore } from "../state/page.ts";
import { toClassAddress } from "./class-address.ts";
import { shelveClass } from "./class-shelf.ts";

/** Keeps its secret in this browser and opens it. @throws ApiError */
export async function startClass(page: PageStore, draft: CreateClass): Promise<void> {
  const activity = await placeStart(draft.activity);
  const { id, secret } = await classesApi.create({ ...draft, activity });
  shelveClass(id, { secret, name: draft.name || activity.title });
  openSimple(page, "teach", toClassAddress({ id, secret }));
}

/** All students get the same picture of what is given. */
export async function placeStart(activity: Activity): Promise<Activity> {
  const { start } = activity;
  if (looseParts(start).length === 0) return activity;
  const isPlaced = start.concepts.some(({ position }) => position !== null);
  return { ...activity, start: isPlaced ? placeLooseParts(start) : await layOutMap(start) };
}
