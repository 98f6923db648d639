/**
 * Documents as this server left them a moment ago, so that whoever changes one again and again need not read it each time.
 * Only a guess: what is written from it is written where the store says that nothing came between.
 */
import { sizeOf, type DocumentKey, type Shelf, type StoredDocument } from "./document-table.ts";

export interface RecentDocument {
  readonly document: StoredDocument;
  /** By which the store knows it. */
  readonly word: string;
}

const MOST_BYTES = 32 * 2 ** 20;
const KEPT_FOR_MS = 120_000;

export class RecentDocuments {
  /** The one written longest ago first. */
  readonly #known = new Map<string, RecentDocument & { readonly at: number }>();
  #bytes = 0;

  find(key: DocumentKey): RecentDocument | null {
    this.#dropOld();
    return this.#known.get(nameOf(key)) ?? null;
  }

  keep(recent: RecentDocument): void {
    this.drop(recent.document);
    this.#bytes += sizeOf(recent.document);
    this.#known.set(nameOf(recent.document), { ...recent, at: performance.now() });
    this.#dropOld();
  }

  drop(key: DocumentKey): void {
    const known = this.#known.get(nameOf(key));
    if (known === undefined) return;
    this.#bytes -= sizeOf(known.document);
    this.#known.delete(nameOf(key));
  }

  dropShelf({ kind, owner }: Shelf): void {
    for (const { document } of this.#known.values())
      if (document.kind === kind && document.owner === owner) this.drop(document);
  }

  #dropOld(): void {
    const since = performance.now() - KEPT_FOR_MS;
    for (const { document, at } of this.#known.values()) {
      if (at > since && this.#bytes <= MOST_BYTES) return;
      this.drop(document);
    }
  }
}

function nameOf({ kind, id }: DocumentKey): string {
  return `${kind}:${id}`;
}
