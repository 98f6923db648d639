/** A proposition goes back to a student with a teacher's words; it counts until the student changes it. */
import type { ConceptMap } from "../model/concept-map.ts";
import type { Said } from "./class-record.ts";
import { readPropositions } from "./save-work.ts";
import type { StudentRecord } from "./student-record.ts";

const MOST = 50;

export interface HandingBack {
  readonly said: Said;
  readonly comment: string;
  /** Ids of the propositions of a map that say it. */
  readonly idsIn: (map: ConceptMap) => readonly string[];
}

/** Null where this student does not say it. */
export function handBack(
  record: StudentRecord,
  { said, comment, idsIn }: HandingBack,
): StudentRecord | null {
  const ids = new Set(idsIn(record.map));
  const of = readPropositions(record.map).filter(({ id }) => ids.has(id));
  if (of.length === 0) return null;
  const others = record.handedBack.filter((back) => back.said.key !== said.key);
  return { ...record, handedBack: [...others, { said, comment, of }].slice(-MOST) };
}
