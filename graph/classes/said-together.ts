/**
 * How many students say what, kept up to date one map at a time: the same as `findConsensus` over all maps, without counting
 * all of them again. What is equal in words and numbers comes in an order of its own, so that every server says the same.
 */
import { pairKey, type KeyedMap, type KeyedProposition } from "../maps/keyed-map.ts";
import type { Said } from "./class-record.ts";

export interface SaidByMany {
  readonly key: string;
  students: number;
  /** As most of them say it. */
  said: Said;
  readonly wordings: Map<string, Wording>;
  readonly pair: JoinedPair;
}

interface Wording {
  readonly said: Said;
  students: number;
}

export interface JoinedPair {
  readonly key: string;
  /** Who join the two in any way. */
  students: number;
  readonly variants: Set<SaidByMany>;
  /** A concept joined to itself. */
  readonly isLoop: boolean;
}

export interface NamedConcept {
  readonly key: string;
  students: number;
  label: string;
  readonly labels: Map<string, number>;
}

export class SaidTogether {
  readonly propositions = new Map<string, SaidByMany>();
  readonly pairs = new Map<string, JoinedPair>();
  readonly concepts = new Map<string, NamedConcept>();
  /** Students who say anything. */
  students = 0;
  /** Of all students together, each student's own counted. */
  total = 0;

  add(map: KeyedMap): void {
    this.#count(map, 1);
  }

  /** What was added before. */
  remove(map: KeyedMap): void {
    this.#count(map, -1);
  }

  #count({ propositions, concepts }: KeyedMap, by: 1 | -1): void {
    if (propositions.size === 0) return;
    this.students += by;
    this.total += by * propositions.size;
    const pairs = new Set<JoinedPair>();
    for (const proposition of propositions.values()) {
      const many = this.#manyOf(proposition);
      pairs.add(many.pair);
      many.students += by;
      countWording(many, proposition, by);
      if (many.students === 0) this.#drop(many);
    }
    for (const pair of pairs) {
      pair.students += by;
      if (pair.students === 0) this.pairs.delete(pair.key);
    }
    for (const [key, label] of concepts) this.#countConcept(key, label, by);
  }

  #manyOf(proposition: KeyedProposition): SaidByMany {
    const known = this.propositions.get(proposition.key);
    if (known !== undefined) return known;
    const pair = this.#pairOf(proposition);
    const { key } = proposition;
    const made = { key, students: 0, said: toSaid(proposition), wordings: new Map(), pair };
    this.propositions.set(key, made);
    pair.variants.add(made);
    return made;
  }

  #pairOf(proposition: KeyedProposition): JoinedPair {
    const key = pairKey(proposition);
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const isLoop = proposition.source === proposition.target;
    const made = { key, students: 0, variants: new Set<SaidByMany>(), isLoop };
    this.pairs.set(key, made);
    return made;
  }

  #drop(many: SaidByMany): void {
    this.propositions.delete(many.key);
    many.pair.variants.delete(many);
  }

  #countConcept(key: string, label: string, by: 1 | -1): void {
    const known = this.concepts.get(key) ?? { key, students: 0, label, labels: new Map() };
    known.students += by;
    countUp(known.labels, label, by);
    if (known.students === 0) this.concepts.delete(key);
    else {
      known.label = mostOf(known.labels);
      this.concepts.set(key, known);
    }
  }
}

/** The most frequent first; of as many, in the order of their keys. */
export function byStudents(
  a: { readonly students: number; readonly key: string },
  b: { readonly students: number; readonly key: string },
): number {
  return b.students - a.students || (a.key < b.key ? -1 : 1);
}

export function toSaid({ key, words }: KeyedProposition): Said {
  return { key, source: words.source, phrase: words.phrase, target: words.target };
}

function countWording(many: SaidByMany, proposition: KeyedProposition, by: 1 | -1): void {
  const { source, phrase, target } = proposition.words;
  const text = [source, phrase, target].join("\n");
  const wording = many.wordings.get(text) ?? { said: toSaid(proposition), students: 0 };
  wording.students += by;
  if (wording.students === 0) many.wordings.delete(text);
  else many.wordings.set(text, wording);
  let most: (Wording & { readonly text: string }) | null = null;
  for (const [each, { said, students }] of many.wordings) {
    const isMore =
      most === null || students > most.students || (students === most.students && each < most.text);
    if (isMore) most = { text: each, said, students };
  }
  if (most !== null) many.said = most.said;
}

function countUp(counts: Map<string, number>, name: string, by: 1 | -1): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}

/** Of as many, the first in the order of letters. */
function mostOf(counts: ReadonlyMap<string, number>): string {
  let [most, times] = ["", 0];
  for (const [name, count] of counts)
    if (count > times || (count === times && name < most)) [most, times] = [name, count];
  return most;
}
