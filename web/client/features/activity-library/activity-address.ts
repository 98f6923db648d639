/** The link of a kept activity: whoever has it can look at it, use it and adapt a copy. */
import { toActivityPlace } from "../../classes/activity-place.ts";

export function linkOf(id: string): string {
  return `${location.origin}/teach${toActivityPlace(id)}`;
}
