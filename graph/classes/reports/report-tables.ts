/** A class as two tables for spreadsheets. What students typed is guarded: a cell of theirs is never a formula. */
import { writeCsvRows } from "../../formats/csv/csv-rows.ts";
import { guardCell } from "../../formats/csv/safe-cell.ts";
import type { ClassMap } from "../class-map.ts";
import type { StudentNumbers } from "./measure-student.ts";
import { MEASURES, type MeasureName } from "../../maps/measures/measure-names.ts";

export interface StudentLine {
  readonly alias: string;
  readonly joinedAt: string;
  readonly changedAt: string | null;
  readonly isFinished: boolean;
  readonly marked: number;
  readonly numbers: StudentNumbers;
}

/** Heads of columns, in the reader's language. */
export interface StudentHeads {
  readonly alias: string;
  readonly joinedAt: string;
  readonly changedAt: string;
  readonly isFinished: string;
  readonly yes: string;
  readonly no: string;
  readonly concepts: string;
  readonly propositions: string;
  readonly crossLinks: string;
  readonly parked: string;
  readonly marked: string;
  readonly measures: Readonly<Record<MeasureName, string>>;
}

const DIGITS = 4;

export function writeStudentTable(
  lines: readonly StudentLine[],
  experts: readonly string[],
  heads: StudentHeads,
): string {
  const { alias, joinedAt, changedAt, isFinished, concepts, propositions } = heads;
  const counted = [concepts, propositions, heads.crossLinks, heads.parked, heads.marked];
  const measured = experts.flatMap((expert) =>
    MEASURES.map((measure) => `${heads.measures[measure]} · ${expert}`),
  );
  const rows = lines.map((line) => [
    line.alias,
    line.joinedAt,
    line.changedAt,
    line.isFinished ? heads.yes : heads.no,
    ...numbersOf(line),
    ...line.numbers.besides.flatMap(({ values }) =>
      MEASURES.map((measure) => writeValue(values[measure])),
    ),
  ]);
  const head = [alias, joinedAt, changedAt, isFinished, ...counted, ...measured];
  return writeCsvRows([head, ...rows].map((row) => row.map(guard)));
}

export interface PropositionHeads {
  readonly source: string;
  readonly phrase: string;
  readonly target: string;
  readonly students: string;
  readonly share: string;
  readonly expert: string;
  readonly revealed: string;
  readonly yes: string;
  readonly no: string;
}

export interface PropositionFacts {
  readonly map: Pick<ClassMap, "said" | "students" | "unsaid">;
  /** Keys of what the first expert says; null without one. */
  readonly expert: ReadonlySet<string> | null;
  readonly revealed: ReadonlySet<string>;
}

/** What somebody says, and what the expert says and nobody else. */
export function writePropositionTable(facts: PropositionFacts, heads: PropositionHeads): string {
  const { map, expert, revealed } = facts;
  const { source, phrase, target, students, share, yes, no } = heads;
  const unsaid = map.unsaid.map(({ said }) => ({ said, students: 0 }));
  const rows = [...map.said, ...unsaid].map(({ said, students: count }) => [
    said.source,
    said.phrase,
    said.target,
    String(count),
    map.students === 0 ? null : (count / map.students).toFixed(DIGITS),
    ...(expert === null ? [] : [expert.has(said.key) ? yes : no]),
    revealed.has(said.key) ? yes : no,
  ]);
  const experts = expert === null ? [] : [heads.expert];
  const head = [source, phrase, target, students, share, ...experts, heads.revealed];
  return writeCsvRows([head, ...rows].map((row) => row.map(guard)));
}

function numbersOf({ numbers, marked }: StudentLine): readonly string[] {
  const { concepts, propositions, crossLinks, parked } = numbers;
  return [concepts, propositions, crossLinks, parked, marked].map(String);
}

function writeValue(value: number | null): string | null {
  return value === null ? null : value.toFixed(DIGITS);
}

function guard(text: string | null): string | null {
  return text === null ? null : guardCell(text);
}
