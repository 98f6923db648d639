import { openDrafts } from "../../maps/keeping/open-drafts.ts";
import type { Ticket } from "./tickets.ts";
import { keyOfWork } from "./work-remote.ts";

/** What this device has of the map: the next one at this computer finds nothing. */
export async function forgetWork(ticket: Ticket): Promise<void> {
  const drafts = await openDrafts();
  await drafts.remove(keyOfWork(ticket));
}
