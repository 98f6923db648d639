/** Earlier revisions of what people keep: each is a document of kind `past` on a shelf of its own, the id of what it is of. */
import { DocumentNotFoundError, DocumentTooLargeError, TooManyDocumentsError } from "./errors.ts";
import type { DocumentKind, PeopleDocument, PeopleStore } from "./people-store.ts";
import { choosePast } from "./choose-past.ts";

export interface PastVersion {
  /** Of what it is an earlier revision. */
  readonly of: DocumentKind;
  readonly revision: number;
  /** When that revision was saved. */
  readonly savedAt: string;
  /** Of its content, as JSON. */
  readonly bytes: number;
  /** What a list showed of it. */
  readonly summary: unknown;
}

const LISTED_AT_MOST = 2000;
/** As many documents as a store holds by itself. */
const SWEPT_AT_MOST = 100_000;

/**
 * Keeps a document as an earlier version of itself: to be called before it is replaced. Where there is no room for a
 * history there is none; what is saved is more than what was.
 */
export async function keepPast(people: PeopleStore, document: PeopleDocument): Promise<void> {
  const { kind, id, revision, updatedAt, summary, content } = document;
  const bytes = Buffer.byteLength(JSON.stringify(content));
  const version: PastVersion = { of: kind, revision, savedAt: updatedAt, bytes, summary };
  const draft = { kind: "past", id: pastId(id, revision), owner: id, revision: 0 } as const;
  try {
    await people.put({ ...draft, summary: version, content });
  } catch (error) {
    if (error instanceof DocumentTooLargeError || error instanceof TooManyDocumentsError) return;
    // Who saved at the same time kept it already.
    if ((await people.find("past", draft.id)) === null) throw error;
  }
}

/** The last first. */
export async function listPast(people: PeopleStore, id: string): Promise<readonly PastVersion[]> {
  const heads = await people.list({ kind: "past", owner: id, limit: LISTED_AT_MOST });
  return heads
    .map(({ summary }) => summary as PastVersion)
    .toSorted((a, b) => b.revision - a.revision);
}

/** @throws DocumentNotFoundError */
export async function readPast(
  people: PeopleStore,
  id: string,
  revision: number,
): Promise<PastVersion & { readonly content: unknown }> {
  const { summary, content } = await people.get("past", pastId(id, revision));
  return { ...(summary as PastVersion), content };
}

/** Takes out for good what `choose-past.ts` does not keep. `now` is in milliseconds since 1970. */
export async function thinPast(people: PeopleStore, id: string, now: number): Promise<void> {
  const versions = await listPast(people, id);
  const kept = choosePast(versions, now);
  for (const version of versions)
    if (!kept.has(version.revision)) await people.erase("past", pastId(id, version.revision));
}

/** Takes out for good the earlier versions of what is itself gone for good. Reads the heads of all: to be called seldom. */
export async function sweepPast(people: PeopleStore, kind: DocumentKind): Promise<void> {
  const heads = await people.list({ kind: "past", owner: null, limit: SWEPT_AT_MOST });
  const shelves = new Set(
    heads.filter(({ summary }) => (summary as PastVersion).of === kind).map(({ owner }) => owner),
  );
  for (const shelf of shelves)
    if (!(await isThere(people, kind, shelf))) await people.eraseShelf("past", shelf);
}

/** Also where it can be restored. */
async function isThere(people: PeopleStore, kind: DocumentKind, id: string): Promise<boolean> {
  if ((await people.find(kind, id)) !== null) return true;
  return people.get(kind, id, { removed: true }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DocumentNotFoundError) return false;
      throw error;
    },
  );
}

export function pastId(id: string, revision: number): string {
  return `${id}-${revision}`;
}
