/**
 * The draft that all tabs of a browser share, and what this tab shows of it. Each step reads what others have written, adds
 * what was drawn here, and writes, in one transaction; one step after the other.
 */
import { joinTabs } from "./draft-steps.ts";
import type { Draft, DraftStore, KeptDocument, LeftDraft } from "./kept-document.ts";
import { mergeDocuments } from "./merge-documents.ts";

export class SharedDraft {
  readonly #drafts: DraftStore;
  readonly #adopters = new Set<(document: KeptDocument) => void>();
  readonly #watchers = new Set<() => void>();
  /** As it was written or read last. */
  #draft: Draft;
  /** As it is on the page. */
  #document: KeptDocument;
  #steps: Promise<unknown> = Promise.resolve();

  constructor(draft: Draft, drafts: DraftStore) {
    this.#draft = draft;
    this.#document = draft.document;
    this.#drafts = drafts;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get document(): KeptDocument {
    return this.#document;
  }

  /** Whether anything is here that the server does not have. */
  get isUnsent(): boolean {
    return this.#draft.isDirty || this.#document !== this.#draft.document;
  }

  /** What was drawn since it was written last. */
  get unwritten(): LeftDraft | null {
    const { document: base } = this.#draft;
    return this.#document === base ? null : { base, document: this.#document };
  }

  draw(document: KeptDocument): void {
    this.#document = document;
    for (const watcher of this.#watchers) watcher();
  }

  /** It is another one now, whoever made it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Another's work has come in: the page shows this from now on. */
  onAdopt(listener: (document: KeptDocument) => void): () => void {
    this.#adopters.add(listener);
    return () => void this.#adopters.delete(listener);
  }

  /** Without a change, writes what was drawn and reads what others wrote. Gives whether others had written anything. */
  step(change: (draft: Draft) => Draft = (draft) => draft): Promise<boolean> {
    const next = this.#steps.then(() => this.#stepNow(change));
    // One that failed is told to who asked for it; the next one goes on.
    this.#steps = next.catch(() => undefined);
    return next;
  }

  /** It is kept under another key from now on. */
  async move(key: string): Promise<void> {
    const old = this.#draft;
    if (key === old.key) return;
    this.#draft = { ...old, key };
    await this.#drafts.change(key, () => this.#draft);
    await this.#drafts.remove(old.key);
  }

  async #stepNow(change: (draft: Draft) => Draft): Promise<boolean> {
    const seen = this.#draft;
    let here = this.#document;
    let isNews = false;
    const written = await this.#drafts.change(seen.key, (known) => {
      here = this.#document;
      isNews = known !== null && known.version !== seen.version;
      const draft = change(joinTabs(seen, here, known));
      const isKnown = draft === known || isSameDraft(draft, seen);
      return isKnown
        ? null
        : { ...draft, version: (known?.version ?? 0) + 1, changedAt: Date.now() };
    });
    // A draft that was only read is a copy of the one that is known.
    if (written !== null && written.version !== seen.version) this.#draft = written;
    this.#adopt(here, this.#draft.document);
    return isNews;
  }

  /** `next` was made from `here`; whoever draws may be further by now. */
  #adopt(here: KeptDocument, next: KeptDocument): void {
    if (next === here) return;
    const mine = this.#document;
    this.#document =
      mine === here ? next : mergeDocuments({ base: here, mine, theirs: next }).document;
    for (const adopter of this.#adopters) adopter(this.#document);
    for (const watcher of this.#watchers) watcher();
  }
}

function isSameDraft(a: Draft, b: Draft): boolean {
  return (
    a.version === b.version &&
    a.document === b.document &&
    a.base === b.base &&
    a.revision === b.revision &&
    a.sent === b.sent
  );
}
