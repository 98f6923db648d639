/**
 * What a class says together. Made again after every save, so what is known of a student stays until that student's work
 * changes: one map is keyed, and then all are counted.
 */
import type { ConceptMap } from "../model/concept-map.ts";
import { createMapKeys, type MapKeys, type SameWords } from "../maps/create-map-keys.ts";
import { pairKey, toKeyedMap, type KeyedMap } from "../maps/keyed-map.ts";
import type { Activity } from "../model/activity.ts";
import type { ClassRecord, Said } from "./class-record.ts";
import { countMarks } from "./count-marks.ts";
import { growTogether } from "./grow-together.ts";
import { sameWordsOf } from "./same-words-of.ts";
import { byStudents, SaidTogether, toSaid, type SaidByMany } from "./said-together.ts";
import type { StudentSummary } from "./student-record.ts";

export interface CountedSaid {
  readonly said: Said;
  readonly students: number;
}

export interface ClassMap {
  readonly students: number;
  readonly propositions: number;
  readonly said: CountedSaid[];
  readonly concepts: { readonly key: string; readonly label: string; readonly students: number }[];
  readonly agreed: CountedSaid[];
  readonly disputed: {
    readonly students: number;
    readonly dissenters: number;
    readonly variants: CountedSaid[];
  }[];
  readonly unsaid: { readonly said: Said; readonly isJoined: boolean }[];
  readonly beyond: CountedSaid[];
  readonly mistakes: {
    readonly said: Said;
    readonly isKnown: boolean;
    readonly students: number;
  }[];
  readonly growth: { readonly minute: number; readonly propositions: number }[];
}

/** Of one student, as far as the class's map needs it. */
export interface StudentPart {
  readonly id: string;
  readonly revision: number;
  readonly map: ConceptMap;
  readonly markedPhrases: readonly string[];
}

interface KeyedPart {
  readonly revision: number;
  readonly keyed: KeyedMap;
  readonly markedPhrases: readonly string[];
}

export class ClassMapper {
  readonly #activity: Activity;
  readonly #keys: MapKeys;
  readonly #expert: KeyedMap | null;
  readonly #parts = new Map<string, KeyedPart>();
  readonly #together = new SaidTogether();

  constructor(
    { activity, same }: Pick<ClassRecord, "activity" | "same">,
    entities: SameWords["entities"],
  ) {
    this.#activity = activity;
    this.#keys = createMapKeys(sameWordsOf({ activity, same }, entities));
    const expert = activity.experts[0];
    this.#expert = expert === undefined ? null : toKeyedMap(expert.map, this.#keys);
  }

  /** The revision that is known of a student's work; null of a new one. */
  revisionOf(student: string): number | null {
    return this.#parts.get(student)?.revision ?? null;
  }

  /** Older news than what is known are passed over. */
  take({ id, revision, map, markedPhrases }: StudentPart): void {
    if ((this.revisionOf(id) ?? 0) >= revision) return;
    this.#drop(id);
    const keyed = toKeyedMap(map, this.#keys);
    this.#parts.set(id, { revision, markedPhrases, keyed });
    this.#together.add(keyed);
  }

  keepOnly(students: ReadonlySet<string>): void {
    for (const id of this.#parts.keys()) if (!students.has(id)) this.#drop(id);
  }

  #drop(id: string): void {
    const known = this.#parts.get(id);
    if (known === undefined) return;
    this.#together.remove(known.keyed);
    this.#parts.delete(id);
  }

  /** The students who say what has this key. */
  whoSay(key: string): readonly string[] {
    return [...this.#parts].flatMap(([id, { keyed }]) => (keyed.propositions.has(key) ? [id] : []));
  }

  /** The ids of a student's propositions that say it. */
  saysIn(map: ConceptMap, key: string): readonly string[] {
    return toKeyedMap(map, this.#keys).propositions.get(key)?.ids ?? [];
  }

  toMap(growth: readonly StudentSummary["growth"][]): ClassMap {
    const { students, total, propositions, concepts } = this.#together;
    const said = [...propositions.values()].toSorted(byStudents);
    const agreed = said.filter((each) => each.students >= 2 && each.students >= students / 2);
    return {
      students,
      propositions: total,
      said: said.map(toCounted),
      concepts: [...concepts.values()]
        .toSorted(byStudents)
        .map((concept) => ({ key: concept.key, label: concept.label, students: concept.students })),
      agreed: agreed.map(toCounted),
      disputed: this.#findDisputed(),
      ...this.#againstExpert(said),
      mistakes: this.#countMistakes(),
      growth: growTogether(growth),
    };
  }

  /** Pairs of which students say different things, those with most who do not say the most frequent first. */
  #findDisputed(): ClassMap["disputed"] {
    const pairs = [...this.#together.pairs.values()].filter(
      ({ variants, isLoop }) => variants.size > 1 && !isLoop,
    );
    return pairs
      .map(({ key, students, variants }) => {
        const sorted = [...variants].toSorted(byStudents);
        return { key, students, dissenters: students - (sorted[0]?.students ?? 0), sorted };
      })
      .filter(({ dissenters }) => dissenters > 0)
      .toSorted((a, b) => b.dissenters - a.dissenters || byStudents(a, b))
      .map(({ students, dissenters, sorted }) => ({
        students,
        dissenters,
        variants: sorted.map(toCounted),
      }));
  }

  #againstExpert(said: readonly SaidByMany[]): Pick<ClassMap, "unsaid" | "beyond"> {
    const expert = this.#expert?.propositions;
    if (expert === undefined) return { unsaid: [], beyond: [] };
    const { propositions, pairs } = this.#together;
    const unsaid = [...expert.values()].filter(({ key }) => !propositions.has(key));
    return {
      unsaid: unsaid.map((proposition) => ({
        said: toSaid(proposition),
        isJoined: pairs.has(pairKey(proposition)),
      })),
      beyond: said.filter(({ key, students }) => students >= 2 && !expert.has(key)).map(toCounted),
    };
  }

  #countMistakes(): ClassMap["mistakes"] {
    if (this.#activity.kind !== "mistakes") return [];
    const marks = [...this.#parts.values()].map(({ markedPhrases }) => markedPhrases);
    return countMarks(this.#activity, this.#keys, marks);
  }
}

function toCounted({ said, students }: SaidByMany): CountedSaid {
  return { said, students };
}
