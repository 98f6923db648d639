/** What one kind of kept thing is to the API. Routes and rights are the same for all of them. */
import type { z } from "zod";
import { keptContentSchema } from "../../../graph/model/kept-words.ts";
import type {
  DocumentHead,
  DocumentKind,
  PeopleDocument,
} from "../../../graph/people/people-store.ts";
import type { ChangeKept, KeptHead, KeptRest } from "../../contract/keeping.ts";

/** A new one as it came: its state, and what a list shows of it. */
export interface KeptDraft {
  readonly state: string;
  readonly name: string;
  /** False for what no list shows. */
  readonly isListed?: boolean;
}

export interface KeptResource {
  /** Under `/api`, and what holds the list in the answer. */
  readonly name: "views" | "statements";
  /** One of them, within a sentence. */
  readonly word: string;
  readonly kind: DocumentKind;
  /** What no list shows is kept apart, and found by its id in the same place. */
  readonly unlisted?: DocumentKind;
  /** Of what a list shows. */
  readonly summary: z.ZodType<Readonly<Record<string, unknown>> & Pick<KeptHead, "name" | "note">>;
  readonly create: z.ZodType<KeptDraft>;
  readonly change: z.ZodType<ChangeKept>;
  readonly head: z.ZodType<KeptHead>;
  readonly whole: z.ZodType<KeptHead & KeptRest>;
  readonly list: z.ZodType;
}

/** What is kept to what is answered. */
export function toKeptHead({ summary, kind, unlisted }: KeptResource, head: DocumentHead) {
  const { id, revision, createdAt, updatedAt, removedAt } = head;
  const listing = unlisted === undefined ? {} : { isListed: head.kind === kind };
  const times = { createdAt, updatedAt, removedAt };
  return { ...summary.parse(head.summary), id, ...listing, revision, ...times };
}

export function toKeptWhole(resource: KeptResource, document: PeopleDocument, isYours: boolean) {
  const { state } = keptContentSchema.parse(document.content);
  return { ...toKeptHead(resource, document), state, isYours };
}
