/** What happens to a draft: pure, so that it can run inside a transaction. */
import type { Draft, KeptDocument, Revised } from "./kept-document.ts";
import { isSameDocument, mergeDocuments, type MergedDocument } from "./merge-documents.ts";

export interface DraftStep {
  readonly draft: Draft;
  /** Set where somebody else's work was merged into it. */
  readonly merged: MergedDocument | null;
}

export function firstDraft(key: string, { document, revision }: Revised): Draft {
  const base = document;
  const times = { version: 0, changedAt: 0 };
  return { key, document, base, revision, sent: [], isDirty: false, ...times };
}

/** What this tab has, upon what any tab of this browser has written; `seen` is the draft that this tab saw last. */
export function joinTabs(seen: Draft, document: KeptDocument, written: Draft | null): Draft {
  if (written === null || written.version === seen.version) return withDocument(seen, document);
  if (document === seen.document) return written;
  const merged = mergeDocuments({
    base: seen.document,
    mine: document,
    theirs: written.document,
  });
  return withDocument(written, merged.document);
}

/** Of a long time without a line the last ones are enough: no other can have come through unnoticed. */
const MOST_SENT = 8;

export function markSent(draft: Draft): Draft {
  if (draft.sent.some((sent) => isSameDocument(sent, draft.document))) return draft;
  return { ...draft, sent: [...draft.sent, draft.document].slice(-MOST_SENT) };
}

/** The server has `sent` under this revision; another tab may be further already. */
export function markSaved(draft: Draft, sent: KeptDocument, revision: number): Draft {
  if (draft.revision >= revision) return draft;
  return withDocument({ ...draft, base: sent, revision, sent: [] }, draft.document);
}

/** The server has something else than this device thought. */
export function takeTheirs(draft: Draft, theirs: Revised): DraftStep {
  const { document: other, revision } = theirs;
  if (revision === draft.revision) return { draft, merged: null };
  const known = { ...draft, base: other, revision, sent: [] };
  // Its answer was lost on the way; or it went back to an earlier state, and what is here is all there is.
  const isOurs = draft.sent.some((sent) => isSameDocument(sent, other));
  if (isOurs || revision < draft.revision)
    return { draft: withDocument(known, draft.document), merged: null };
  if (!draft.isDirty) return { draft: withDocument(known, other), merged: null };
  const merged = mergeDocuments({ base: draft.base, mine: draft.document, theirs: other });
  return { draft: withDocument(known, merged.document), merged };
}

function withDocument(draft: Draft, document: KeptDocument): Draft {
  return { ...draft, document, isDirty: !isSameDocument(document, draft.base) };
}
