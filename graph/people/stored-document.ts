/** Documents as they are kept, and as the store's callers have them. */
import type { StoredDocument, StoredHead } from "./document-table.ts";
import { DocumentTooLargeError } from "./errors.ts";
import type { DocumentHead, DocumentKind, PeopleDocument } from "./people-store.ts";

/** JSON. @throws DocumentTooLargeError */
export function toText(kind: DocumentKind, value: unknown, limit: number): string {
  const text = JSON.stringify(value);
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) throw new DocumentTooLargeError(kind, bytes, limit);
  return text;
}

export function toHead({ kind, id, owner, revision, ...stored }: StoredHead): DocumentHead {
  return {
    kind,
    id,
    owner,
    revision,
    createdAt: toTime(stored.created),
    updatedAt: toTime(stored.updated),
    removedAt: stored.removed === 0 ? null : toTime(stored.removed),
    summary: JSON.parse(stored.summary),
  };
}

export function toDocument(stored: StoredDocument): PeopleDocument {
  return { ...toHead(stored), content: JSON.parse(stored.content) };
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
