/** What a draft still needs, and where. */
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import type { ActivityDraft, StepName } from "./activity-draft.ts";
import { readWhole } from "./read-whole.ts";
import { findUnsuited } from "./suits-kind.ts";

/** As the server takes them. */
export const INSTRUCTION_LIMIT = 4000;
export const MOST_MINUTES = 600;
export const MOST_RETENTION_DAYS = 730;

export const MISSING = [
  "goal",
  "kind",
  "unsuited",
  "keep",
  "alterations",
  "reasons",
  "asked",
  "viewName",
  "title",
  "question",
  "minutes",
  "retention",
] as const;
export type Missing = (typeof MISSING)[number];

const STEP_OF: Readonly<Record<Missing, StepName>> = {
  goal: "source",
  kind: "kind",
  unsuited: "kind",
  keep: "adjust",
  alterations: "adjust",
  reasons: "adjust",
  asked: "adjust",
  viewName: "adjust",
  title: "words",
  question: "words",
  minutes: "words",
  retention: "words",
};

export interface MissingAt {
  readonly what: Missing;
  readonly step: StepName;
}

/** In the order of the steps. */
export function findMissing(draft: ActivityDraft): readonly MissingAt[] {
  return MISSING.filter((what) => LACKS[what](draft)).map((what) => ({
    what,
    step: STEP_OF[what],
  }));
}

const LACKS: Readonly<Record<Missing, (draft: ActivityDraft) => boolean>> = {
  goal: ({ goal }) => goal === null,
  kind: ({ kind }) => kind === null,
  unsuited: ({ goal, kind }) => goal !== null && kind !== null && findUnsuited(goal, kind) !== null,
  keep: ({ kind, keep, goal }) =>
    kind === "skeleton" && goal?.concepts.every(({ id }) => !keep.includes(id)) === true,
  alterations: ({ kind, alterations }) => kind === "mistakes" && alterations.length === 0,
  reasons: ({ kind, alterations }) =>
    kind === "mistakes" && alterations.some(({ reason }) => reason.trim() === ""),
  asked: ({ kind, goal, leftOut }) =>
    kind === "discuss" && goal?.phrases.every(({ id }) => leftOut.includes(id)) === true,
  viewName: ({ views }) => views.some(({ name }) => name.trim() === ""),
  title: ({ title }) => isUnfit(title, MAP_LIMITS.title),
  question: ({ focusQuestion }) => isUnfit(focusQuestion, MAP_LIMITS.question),
  minutes: ({ minutes }) => minutes.trim() !== "" && !isWithin(minutes, MOST_MINUTES),
  retention: ({ retentionDays }) => !isWithin(retentionDays, MOST_RETENTION_DAYS),
};

function isUnfit(text: string, most: number): boolean {
  return text.trim() === "" || text.length > most;
}

function isWithin(text: string, most: number): boolean {
  const number = readWhole(text);
  return number !== null && number >= 1 && number <= most;
}
