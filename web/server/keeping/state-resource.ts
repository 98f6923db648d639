/** What is kept as a state that only the page can read, with words for a list: views and statements. */
import type { z } from "zod";
import { keptContentSchema } from "../../../graph/model/kept-words.ts";
import type { DocumentHead, PeopleDocument } from "../../../graph/people/people-store.ts";
import type { ChangeKept, KeptHead, KeptRest } from "../../contract/keeping.ts";
import { toKeptTimes, type KeptResource } from "./kept-resource.ts";

/** A new one as it came: its state, and what a list shows of it. */
export interface StateDraft {
  readonly state: string;
  readonly name: string;
  /** False for what no list shows. */
  readonly isListed?: boolean;
}

export interface StateResource extends KeptResource {
  readonly head: z.ZodType<KeptHead>;
  readonly whole: z.ZodType<KeptHead & KeptRest>;
  readonly summary: Summary;
  readonly create: z.ZodType<StateDraft>;
  readonly change: z.ZodType<ChangeKept>;
  toHead(head: DocumentHead): KeptHead;
}

/** Of what a list shows. */
type Summary = z.ZodType<Readonly<Record<string, unknown>> & Pick<KeptHead, "name" | "note">>;

export function stateResource(given: Omit<StateResource, "toHead" | "toWhole">): StateResource {
  const toHead = (head: DocumentHead): KeptHead => {
    const listing = given.unlisted === undefined ? {} : { isListed: head.kind === given.kind };
    const { id, revision } = head;
    return { ...given.summary.parse(head.summary), id, ...listing, revision, ...toKeptTimes(head) };
  };
  const toWhole = (document: PeopleDocument, isYours: boolean): KeptHead & KeptRest => {
    const { state } = keptContentSchema.parse(document.content);
    return { ...toHead(document), state, isYours };
  };
  return { ...given, toHead, toWhole };
}
