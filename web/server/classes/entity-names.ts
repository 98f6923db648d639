/** Names of the atlas's entities in all languages, so that they count as the same in maps. Read once for each version. */
import { GraphError } from "../../../graph/errors.ts";
import type { SameWords } from "../../../graph/maps/create-map-keys.ts";
import { toNamedEntities } from "../../../graph/maps/to-named-entities.ts";
import { readNames } from "../../../graph/reading/read-names.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { readVersion } from "../routes/health.ts";

export interface NamedEntities {
  readonly version: string | null;
  readonly entities: SameWords["entities"];
}

const NOTHING: NamedEntities = { version: null, entities: [] };
const LOOK_EVERY_MS = 30_000;

export class EntityNames {
  readonly #store: GraphStore;
  readonly #now: () => number;
  #known = NOTHING;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking: Promise<NamedEntities> | null = null;

  constructor(store: GraphStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** What was known before, or nothing, where the graph does not answer: a class goes on without it. */
  async read(): Promise<NamedEntities> {
    if (this.#now() - this.#lookedAt < LOOK_EVERY_MS) return this.#known;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #look(): Promise<NamedEntities> {
    try {
      const version = await readVersion(this.#store);
      if (version !== this.#known.version) this.#known = await this.#readAll(version);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
    }
    this.#lookedAt = this.#now();
    return this.#known;
  }

  async #readAll(version: string | null): Promise<NamedEntities> {
    if (version === null) return NOTHING;
    return { version, entities: toNamedEntities(await readNames(this.#store)) };
  }
}
