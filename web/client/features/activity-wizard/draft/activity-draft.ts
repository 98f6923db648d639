/** An activity on its way through the wizard: what was chosen, not what came of it, so that going back loses nothing. */
import type { Alteration } from "../../../../../graph/maps/activities/make-mistakes.ts";
import type { Activity, ActivityKind, ExpertMap } from "../../../../../graph/model/activity.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";

export const STEPS = ["source", "kind", "adjust", "words"] as const;
export type StepName = (typeof STEPS)[number];

export const SOURCES = [
  "ready",
  "canvas",
  "around",
  "view",
  "question",
  "map",
  "file",
  "empty",
] as const;
export type SourceName = (typeof SOURCES)[number];

export interface DistractorConcept {
  readonly label: string;
  readonly entity: string | null;
}

export interface ActivityDraft {
  readonly step: StepName;
  readonly source: SourceName;
  /** A phrase for each proposition, and every part with its place; null until something was chosen to start from. */
  readonly goal: ConceptMap | null;
  /** What it was taken from, as the page says it. */
  readonly goalName: string;
  readonly kind: ActivityKind | null;
  /** `skeleton`: ids of what stays. */
  readonly keep: readonly string[];
  /** `kit`: what is given and not needed. */
  readonly concepts: readonly DistractorConcept[];
  readonly phrases: readonly string[];
  /** `mistakes`: what is altered, of `shown` or else of the goal. */
  readonly alterations: readonly Alteration[];
  /** `mistakes`: the map before it is altered, where it says other things than the goal. */
  readonly shown: ConceptMap | null;
  /** `discuss`: ids of phrases that are not asked about. */
  readonly leftOut: readonly string[];
  /** Null: as the kind has it. */
  readonly allows: Activity["allows"] | null;
  /** Whose view the goal is; empty: the usual name. */
  readonly viewName: string;
  /** Beside the goal. */
  readonly views: readonly ExpertMap[];
  readonly same: Activity["same"];
  readonly title: string;
  readonly focusQuestion: string;
  /** By kind, where they are not the usual ones. */
  readonly instructions: Readonly<Partial<Record<ActivityKind, string>>>;
  /** As typed; empty without a limit. */
  readonly minutes: string;
  readonly language: Language;
  /** Of the kept activity that it is; null while it is new. */
  readonly kept: { readonly id: string; readonly revision: number } | null;
  /** Of the class that is started from here. */
  readonly className: string;
  /** As typed. */
  readonly retentionDays: string;
}

export function createDraft(start: Partial<ActivityDraft> & Pick<ActivityDraft, "language">) {
  const draft: ActivityDraft = {
    step: "source",
    source: "ready",
    goal: null,
    goalName: "",
    kind: null,
    ...NOTHING_CHOSEN,
    viewName: "",
    views: [],
    same: { concepts: [], phrases: [] },
    title: "",
    focusQuestion: "",
    instructions: {},
    minutes: "20",
    kept: null,
    className: "",
    retentionDays: "180",
    ...start,
  };
  return draft;
}

/** What speaks of a goal's parts, and goes with it. */
export const NOTHING_CHOSEN = {
  keep: [],
  concepts: [],
  phrases: [],
  alterations: [],
  shown: null,
  leftOut: [],
  allows: null,
} as const;
