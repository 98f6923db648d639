/** Puts together what a reader finds, in any order: ids once, ends that exist, a phrase for every line, within bounds. */
import { MAP_LIMITS } from "../../model/map-limits.ts";
import type {
  FoundAbout,
  FoundConcept,
  FoundGroup,
  FoundMap,
  FoundPhrase,
  LeftOut,
  PhraseBody,
} from "./found-map.ts";
import { MapFileError, type MapPart } from "./map-file-error.ts";

/** More than a map of the largest allowed size needs; a hostile file has more. */
const MOST_CONNECTIONS = 20_000;

export type CollectProblem = "id missing" | "id twice" | "end missing" | "end unknown";

/** Makes the error of a format for a problem with an element; asked only when there is one. */
export type Blame = (problem: CollectProblem, name: string) => Error;

interface Connection {
  readonly id: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The words on a line that goes from concept to concept. */
  readonly label: string;
}

interface OpenPhrase extends FoundPhrase {
  readonly sources: string[];
  readonly targets: string[];
}

export class MapCollector {
  private readonly format: string;
  private readonly concepts = new Map<string, FoundConcept>();
  private readonly phrases = new Map<string, OpenPhrase>();
  private readonly groups: FoundGroup[] = [];
  private readonly connections: (readonly [Connection, Blame])[] = [];
  private readonly leftOut: Partial<Record<LeftOut, number>> = {};

  /** @param format Its name, for errors. */
  constructor(format: string) {
    this.format = format;
  }

  addConcept(concept: FoundConcept, blame: Blame): void {
    this.claimId(concept.id, blame);
    this.concepts.set(concept.id, concept);
    checkCount("concepts", this.concepts.size, MAP_LIMITS.concepts);
  }

  addPhrase(phrase: PhraseBody, blame: Blame): void {
    this.claimId(phrase.id, blame);
    this.phrases.set(phrase.id, { ...phrase, sources: [], targets: [] });
    checkCount("phrases", this.phrases.size, MAP_LIMITS.phrases);
  }

  addGroup(group: FoundGroup): void {
    this.groups.push(group);
    checkCount("groups", this.groups.length, MAP_LIMITS.groups);
  }

  /** Its ends may come later in the file. */
  connect(connection: Connection, blame: Blame): void {
    this.connections.push([connection, blame]);
    checkCount("connections", this.connections.length, MOST_CONNECTIONS);
  }

  leaveOut(what: LeftOut): void {
    this.leftOut[what] = (this.leftOut[what] ?? 0) + 1;
  }

  has(id: string): boolean {
    return this.concepts.has(id) || this.phrases.has(id);
  }

  finish(about: FoundAbout): FoundMap {
    const { concepts, phrases, groups, leftOut, format } = this;
    if (concepts.size === 0) throw new MapFileError("MAP_EMPTY", { format });
    for (const [connection, blame] of this.connections) this.checkEnds(connection, blame);
    // All ends are checked before: a phrase that a connection makes is nobody's end.
    for (const [connection] of this.connections) this.join(connection);
    return {
      ...about,
      concepts: [...concepts.values()],
      phrases: [...phrases.values()],
      groups,
      leftOut,
    };
  }

  private claimId(id: string, blame: Blame): void {
    if (id === "") throw blame("id missing", "");
    if (this.has(id)) throw blame("id twice", id);
  }

  private checkEnds({ from = "", to = "" }: Connection, blame: Blame): void {
    if (from === "") throw blame("end missing", "source");
    if (to === "") throw blame("end missing", "target");
    for (const end of [from, to]) if (!this.has(end)) throw blame("end unknown", end);
  }

  private join({ id, from = "", to = "", label }: Connection): void {
    const into = this.phrases.get(to);
    const outOf = this.phrases.get(from);
    if (into !== undefined && outOf !== undefined) this.leaveOut("phrasePairs");
    else if (into !== undefined) addOnce(into.sources, from);
    else if (outOf !== undefined) addOnce(outOf.targets, to);
    else {
      const own = this.freeId(id ?? "");
      this.phrases.set(own, { id: own, label, sources: [from], targets: [to] });
      checkCount("phrases", this.phrases.size, MAP_LIMITS.phrases);
    }
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let next = this.phrases.size; id === "" || this.has(id); next += 1) id = `phrase-${next}`;
    return id;
  }
}

function addOnce(list: string[], item: string): void {
  if (list.includes(item)) return;
  list.push(item);
  checkCount("ends", list.length, MAP_LIMITS.ends);
}

function checkCount(part: MapPart, count: number, limit: number): void {
  if (count > limit) throw new MapFileError("MAP_TOO_LARGE", { part, limit });
}
