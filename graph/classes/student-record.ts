/**
 * A student's work as it is kept. Its `revision` is the work's own and grows with each save; the document's grows also
 * when the student is only seen.
 */
import type { ConceptMap } from "../model/concept-map.ts";
import type { Alias } from "./alias-of.ts";
import type { Said } from "./class-record.ts";

export type VoteChoice = "agree" | "disagree" | "unsure";

/** What a teacher's list is made of. Times are milliseconds since 1970. */
export interface StudentSummary {
  readonly alias: Alias;
  /** Hashes of the tokens of their devices, the last one last. */
  readonly devices: readonly string[];
  /** Hash of the resume phrase. */
  readonly phrase: string;
  readonly joinedAt: number;
  readonly changedAt: number | null;
  readonly seenAt: number;
  readonly isFinished: boolean;
  readonly revision: number;
  readonly concepts: number;
  readonly propositions: number;
  readonly parked: number;
  readonly handedBackCount: number;
  /** By the vote's id. */
  readonly votes: Readonly<Record<string, VoteChoice>>;
  /** Minutes since the start of the class, and how many propositions there were then; in their order. */
  readonly growth: readonly (readonly [minute: number, propositions: number])[];
  /** How many earlier revisions are kept, and when the last one was put there. */
  readonly past: { readonly count: number; readonly at: number };
}

export interface Mark {
  readonly phrase: string;
  readonly reason: string;
}

export interface HandedBack {
  readonly said: Said;
  readonly comment: string;
  /** The student's own propositions that are meant: ids, and how they read. */
  readonly of: readonly { readonly id: string; readonly words: string }[];
}

export interface StudentContent {
  readonly map: ConceptMap;
  readonly marked: readonly Mark[];
  readonly handedBack: readonly HandedBack[];
}

export interface StudentRecord extends StudentSummary, StudentContent {
  readonly id: string;
  readonly classId: string;
}

/** The two parts that a document has. */
export function partStudent(record: StudentRecord): {
  readonly summary: StudentSummary;
  readonly content: StudentContent;
} {
  const { id: _id, classId: _classId, map, marked, handedBack, ...summary } = record;
  return {
    summary: { ...summary, handedBackCount: handedBack.length },
    content: { map, marked, handedBack },
  };
}
