/** What a teacher's click makes of a class; what concerns single students is the desk's. What makes no sense changes nothing. */
import {
  endClock,
  extendClock,
  pauseClock,
  reopenClock,
  resumeClock,
  startClock,
} from "./class-clock.ts";
import type { ClassRecord, Said, SameLabels } from "./class-record.ts";

export type ClassChange =
  | { readonly do: "start" | "pause" | "resume" | "end" | "reopen" | "lock" | "unlock" }
  | { readonly do: "extend"; readonly minutes: number }
  | { readonly do: "rename"; readonly name: string }
  | { readonly do: "reveal"; readonly said: Said }
  | { readonly do: "hide"; readonly key: string }
  | { readonly do: "ask"; readonly said: Said; readonly id: string }
  | { readonly do: "closeVote"; readonly vote: string }
  | {
      readonly do: "joinLabels";
      readonly of: keyof SameLabels;
      readonly words: readonly string[];
    }
  | { readonly do: "partLabels"; readonly of: keyof SameLabels; readonly index: number };

const MOST_VOTES = 50;
const MOST_REVEALED = 200;
const MOST_GROUPS = 100;

const CLOCKS = {
  start: startClock,
  pause: pauseClock,
  resume: resumeClock,
  end: endClock,
  reopen: reopenClock,
} as const;

export function changeClass(record: ClassRecord, change: ClassChange, now: number): ClassRecord {
  const { clock } = record;
  switch (change.do) {
    case "start":
    case "pause":
    case "resume":
    case "end":
    case "reopen":
      return { ...record, clock: CLOCKS[change.do](clock, now) };
    case "extend":
      return { ...record, clock: extendClock(clock, change.minutes, now) };
    case "lock":
    case "unlock":
      return { ...record, isLocked: change.do === "lock" };
    case "rename":
      return { ...record, name: change.name };
    case "joinLabels":
    case "partLabels":
      return { ...record, same: { ...record.same, [change.of]: regroup(record.same, change) } };
    default:
      return showToStudents(record, change);
  }
}

function showToStudents(
  record: ClassRecord,
  change: Extract<ClassChange, { do: "reveal" | "hide" | "ask" | "closeVote" }>,
): ClassRecord {
  const { revealed, votes } = record;
  switch (change.do) {
    case "reveal": {
      const others = revealed.filter(({ key }) => key !== change.said.key);
      return { ...record, revealed: [...others, change.said].slice(-MOST_REVEALED) };
    }
    case "hide":
      return { ...record, revealed: revealed.filter(({ key }) => key !== change.key) };
    case "ask": {
      const isAsked = votes.some(({ said, isOpen }) => isOpen && said.key === change.said.key);
      if (isAsked || votes.length >= MOST_VOTES) return record;
      return { ...record, votes: [...votes, { id: change.id, said: change.said, isOpen: true }] };
    }
    case "closeVote":
      return {
        ...record,
        votes: votes.map((vote) => (vote.id === change.vote ? { ...vote, isOpen: false } : vote)),
      };
  }
}

function regroup(
  same: SameLabels,
  change: Extract<ClassChange, { do: "joinLabels" | "partLabels" }>,
): string[][] {
  const groups = same[change.of];
  if (change.do === "joinLabels") return [...groups, [...change.words]].slice(-MOST_GROUPS);
  return groups.filter((_, index) => index !== change.index);
}
