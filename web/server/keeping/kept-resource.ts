/** What one kind of kept thing is to the API. Rights, lists, deleting and restoring are the same for all of them. */
import type { z } from "zod";
import type {
  DocumentHead,
  DocumentKind,
  PeopleDocument,
} from "../../../graph/people/people-store.ts";

export interface KeptResource {
  /** Under `/api`, and what holds the list in the answer. */
  readonly name: "views" | "statements" | "maps" | "activities";
  /** One of them, within a sentence. */
  readonly word: string;
  readonly kind: DocumentKind;
  /** What no list shows is kept apart, and found by its id in the same place. */
  readonly unlisted?: DocumentKind;
  readonly head: z.ZodType;
  readonly whole: z.ZodType;
  readonly list: z.ZodType;
  /** What is kept to what is answered. */
  toHead(head: DocumentHead): object;
  toWhole(document: PeopleDocument, isYours: boolean): object;
}

/** What every head has. */
export function toKeptTimes({ createdAt, updatedAt, removedAt }: DocumentHead) {
  return { createdAt, updatedAt, removedAt };
}
