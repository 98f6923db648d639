/** The library's activities on the atlas as it is: those that speak of what it has not are left out. */
import type { Activity } from "../model/activity.ts";
import type { ActivityFile } from "../model/activity-file.ts";
import type { Language } from "../model/kinds.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { ActivityFileError } from "./activity-library.ts";
import { type FileParts, readFileParts } from "./file-parts.ts";
import { resolveActivity } from "./resolve-activity.ts";

export interface ReadyHead extends Pick<
  ActivityFile,
  "id" | "kind" | "minutes" | "title" | "about"
> {
  /** Of the map that students start from, or of the first view where that is empty. */
  readonly concepts: number;
}

export class ReadyActivities {
  readonly #store: GraphStore;
  readonly #files: ReadonlyMap<string, ActivityFile>;
  readonly #onTrouble: (error: ActivityFileError) => void;
  #read: { readonly version: string; readonly parts: Promise<FileParts> } | null = null;

  /** Of two files with one id the later counts: a teacher's own takes the library's place. */
  constructor(
    store: GraphStore,
    files: readonly ActivityFile[],
    onTrouble: (error: ActivityFileError) => void,
  ) {
    this.#store = store;
    this.#files = new Map(files.map((file) => [file.id, file]));
    this.#onTrouble = onTrouble;
  }

  /** `version` is the graph's: for each, the atlas is asked once. */
  async list(version: string): Promise<ReadyHead[]> {
    const parts = await this.#partsOf(version);
    return [...this.#files.values()].flatMap((file) => {
      try {
        return toHead(file, resolveActivity(file, parts, "en"));
      } catch (error) {
        if (!(error instanceof ActivityFileError)) throw error;
        this.#onTrouble(error);
        return [];
      }
    });
  }

  /** @throws ActivityFileError for one that there is not, or that the atlas cannot give */
  async read(version: string, id: string, language: Language): Promise<Activity> {
    const file = this.#files.get(id);
    if (file === undefined) throw new ActivityFileError(`The library has no activity "${id}".`);
    return resolveActivity(file, await this.#partsOf(version), language);
  }

  #partsOf(version: string): Promise<FileParts> {
    if (this.#read?.version !== version) {
      const parts = readFileParts(this.#store, [...this.#files.values()]);
      this.#read = { version, parts };
      // The next request tries again.
      parts.catch(() => (this.#read = null));
    }
    return this.#read.parts;
  }
}

function toHead({ id, kind, minutes, title, about }: ActivityFile, activity: Activity): ReadyHead {
  const { start, experts } = activity;
  const concepts = start.concepts.length || (experts[0]?.map.concepts.length ?? 0);
  return { id, kind, minutes, title, about, concepts };
}
