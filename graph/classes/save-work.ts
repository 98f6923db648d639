/** What becomes of a student's work: begun, saved, voted with, handed back. Pure. */
import type { ConceptMap } from "../model/concept-map.ts";
import { propositionsOf } from "../maps/propositions-of.ts";
import { DocumentConflictError } from "../people/errors.ts";
import type { Alias } from "./alias-of.ts";
import type { HandedBack, Mark, StudentRecord, StudentSummary } from "./student-record.ts";

export interface NewStudent {
  readonly id: string;
  readonly classId: string;
  readonly alias: Alias;
  readonly device: string;
  readonly phrase: string;
  readonly start: ConceptMap;
}

export interface SavedWork {
  /** The one that it changes. */
  readonly revision: number;
  readonly map: ConceptMap;
  readonly marked: readonly Mark[];
  readonly isFinished: boolean;
}

export interface SaveTimes {
  readonly now: number;
  readonly startedAt: number | null;
}

export interface SaveResult {
  readonly record: StudentRecord;
  /** What stood there before and is kept beside it; null where that is not due. */
  readonly past: StudentRecord | null;
}

const MINUTE_MS = 60_000;
/** Enough to see a map grow: of long work the steps are longer. */
const MOST_GROWTH = 120;

export function beginWork({ start, device, ...student }: NewStudent, now: number): StudentRecord {
  const map = { ...start, id: student.id, revision: 1 };
  return {
    ...student,
    ...countMap(map),
    devices: [device],
    joinedAt: now,
    changedAt: null,
    seenAt: now,
    isFinished: false,
    revision: 1,
    handedBackCount: 0,
    votes: {},
    growth: [],
    past: { count: 0, at: now },
    map,
    marked: [],
    handedBack: [],
  };
}

/**
 * Null when just this is kept already: the answer to a save was lost, and it was sent again.
 * @throws DocumentConflictError when another device saved in between
 */
export function saveWork(
  kept: StudentRecord,
  saved: SavedWork,
  { now, startedAt }: SaveTimes,
): SaveResult | null {
  if (saved.revision === kept.revision - 1 && isSame(kept, saved)) return null;
  if (saved.revision !== kept.revision)
    throw new DocumentConflictError("student", kept.id, kept.revision);
  const revision = kept.revision + 1;
  const map = { ...saved.map, id: kept.id, revision };
  const counts = countMap(map);
  const isPastDue = now - kept.past.at >= pastEvery(kept.past.count);
  const record: StudentRecord = {
    ...kept,
    ...counts,
    map,
    marked: saved.marked,
    isFinished: saved.isFinished,
    revision,
    changedAt: now,
    seenAt: now,
    handedBack: stillSaid(kept.handedBack, map),
    growth: grow(kept.growth, minuteOf(now, startedAt), counts.propositions),
    past: isPastDue ? { count: kept.past.count + 1, at: now } : kept.past,
  };
  return { record, past: isPastDue ? kept : null };
}

export function countMap(
  map: ConceptMap,
): Pick<StudentSummary, "concepts" | "propositions" | "parked"> {
  const parked = new Set(map.parkingLot);
  return {
    concepts: map.concepts.filter(({ id }) => !parked.has(id)).length,
    propositions: propositionsOf(map).length,
    parked: parked.size,
  };
}

/** Each proposition of a map with how it reads. */
export function readPropositions(map: ConceptMap): HandedBack["of"] {
  return propositionsOf(map).map(({ id, source, phrase, target }) => ({
    id,
    words: [source.label, phrase.text, target.label].join("\n"),
  }));
}

/** What was handed back counts until the student changes it. */
function stillSaid(handedBack: readonly HandedBack[], map: ConceptMap): readonly HandedBack[] {
  if (handedBack.length === 0) return handedBack;
  const said = new Map(readPropositions(map).map(({ id, words }) => [id, words]));
  return handedBack.filter((back) => back.of.some(({ id, words }) => said.get(id) === words));
}

function isSame(kept: StudentRecord, { map, marked, isFinished }: SavedWork): boolean {
  const given = { ...map, id: kept.id, revision: kept.revision };
  return (
    kept.isFinished === isFinished &&
    JSON.stringify([kept.map, kept.marked]) === JSON.stringify([given, marked])
  );
}

/** Milliseconds; each minute at first. */
function pastEvery(count: number): number {
  if (count < 20) return MINUTE_MS;
  return (count < 40 ? 3 : 15) * MINUTE_MS;
}

function minuteOf(now: number, startedAt: number | null): number {
  return Math.max(0, Math.floor((now - (startedAt ?? now)) / MINUTE_MS));
}

function grow(
  growth: StudentSummary["growth"],
  minute: number,
  propositions: number,
): StudentSummary["growth"] {
  const before = growth.filter(([known]) => known !== minute);
  const grown = [...before, [minute, propositions] as const];
  return grown.length <= MOST_GROWTH ? grown : grown.filter((_, index) => index % 2 === 1);
}
