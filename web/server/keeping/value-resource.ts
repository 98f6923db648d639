/** What is kept as a value that the server understands, and replaced as a whole: maps and activities. */
import type { z } from "zod";
import type { DocumentHead, PeopleDocument } from "../../../graph/people/people-store.ts";
import { toKeptTimes, type KeptResource } from "./kept-resource.ts";

export interface ValueResource extends KeptResource {
  readonly create: z.ZodType<object>;
  readonly save: z.ZodType<{ readonly revision: number }>;
  /** What is kept of a body. */
  toDraft(body: object): { readonly summary: object; readonly content: object };
}

interface GivenResource<Name extends string, Value, Summary extends object> extends Omit<
  ValueResource,
  "toHead" | "toWhole" | "toDraft"
> {
  /** Under which the value stands in bodies, answers and the store. */
  readonly field: Name;
  readonly create: z.ZodType<Readonly<Record<Name, Value>>>;
  readonly save: z.ZodType<Readonly<Record<Name, NoInfer<Value>>> & { readonly revision: number }>;
  readonly summarize: (value: Value) => Summary;
  /** The value with what the server says of it. */
  readonly adopt: (value: Value, head: DocumentHead) => Value;
}

export function valueResource<Name extends string, Value, Summary extends object>(
  given: GivenResource<Name, Value, Summary>,
): ValueResource {
  const { field, summarize, adopt } = given;
  const valueIn = (holder: unknown): Value => (holder as Readonly<Record<Name, Value>>)[field];
  const toHead = (head: DocumentHead) => {
    const { id, revision, summary } = head;
    return { ...(summary as Summary), id, revision, ...toKeptTimes(head) };
  };
  return {
    ...given,
    toHead,
    toWhole: (document: PeopleDocument, isYours: boolean) => ({
      head: toHead(document),
      [field]: adopt(valueIn(document.content), document),
      isYours,
    }),
    toDraft: (body: object) => {
      const value = valueIn(body);
      return { summary: summarize(value), content: { [field]: value } };
    },
  };
}
