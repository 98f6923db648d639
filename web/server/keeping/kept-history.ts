/** The earlier revisions of maps, as the server keeps them. */
import { keepPast, sweepPast, thinPast } from "../../../graph/people/past-versions.ts";
import type {
  DocumentDraft,
  DocumentHead,
  DocumentKind,
  PeopleDocument,
  PeopleStore,
} from "../../../graph/people/people-store.ts";

const SWEEP_EVERY_MS = 3_600_000;

export class KeptHistory {
  readonly #people: PeopleStore;
  readonly #kind: DocumentKind;
  readonly #onTrouble: (error: unknown) => void;
  #sweeping: Promise<void> = Promise.resolve();
  #lastSweep = Number.NEGATIVE_INFINITY;

  constructor(
    people: PeopleStore,
    { kind, onTrouble }: { kind: DocumentKind; onTrouble: (error: unknown) => void },
  ) {
    this.#people = people;
    this.#kind = kind;
    this.#onTrouble = onTrouble;
  }

  /**
   * What is replaced is kept first: a stop in between leaves it twice, never not at all.
   * @throws whatever `put` throws
   */
  async replace(document: PeopleDocument, draft: DocumentDraft): Promise<DocumentHead> {
    await keepPast(this.#people, document);
    const head = await this.#people.put(draft);
    await thinPast(this.#people, head.id, Date.parse(head.updatedAt)).catch(this.#onTrouble);
    return head;
  }

  /** The store takes out for good what was deleted long ago when something new is kept; so is what was before it. */
  noteCreated(): void {
    if (performance.now() - this.#lastSweep < SWEEP_EVERY_MS) return;
    this.#lastSweep = performance.now();
    this.#sweeping = sweepPast(this.#people, this.#kind).catch(this.#onTrouble);
  }

  /** Resolves when nothing is under way. */
  async settle(): Promise<void> {
    await this.#sweeping;
  }
}
