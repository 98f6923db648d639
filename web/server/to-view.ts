/** What is kept of a view to what is answered. */
import { savedViewContentSchema, savedViewSummarySchema } from "../../graph/model/saved-view.ts";
import type { DocumentHead, PeopleDocument } from "../../graph/people/people-store.ts";
import type { SavedView, ViewHead } from "../contract/views.ts";

export function toViewHead({ kind, summary, ...head }: DocumentHead): ViewHead {
  const { id, revision, createdAt, updatedAt, removedAt } = head;
  const { name, note, entities } = savedViewSummarySchema.parse(summary);
  const isListed = kind === "view";
  return { id, name, note, entities, isListed, revision, createdAt, updatedAt, removedAt };
}

export function toSavedView(document: PeopleDocument, isYours: boolean): SavedView {
  const { state } = savedViewContentSchema.parse(document.content);
  return { ...toViewHead(document), state, isYours };
}
