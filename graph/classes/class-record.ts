/** A class as it is kept. Whatever changes is changed in one transaction: several servers may serve it. */
import type { Activity } from "../model/activity.ts";
import type { KeptSecret } from "./class-secrets.ts";
import type { ClassClock } from "./class-clock.ts";

/** A proposition in words; `key` is equal for what counts as the same. */
export interface Said {
  readonly key: string;
  readonly source: string;
  readonly phrase: string;
  readonly target: string;
}

export interface AskedVote {
  readonly id: string;
  readonly said: Said;
  readonly isOpen: boolean;
}

/** Labels that count as the same. */
export interface SameLabels {
  readonly concepts: string[][];
  readonly phrases: string[][];
}

/** What a list of classes is made of. Times are milliseconds since 1970. */
export interface ClassSummary {
  readonly name: string;
  readonly title: string;
  readonly clock: ClassClock;
  readonly expiresAt: number;
  /** Set when its deletion began: for everybody it is gone, and what is left of it is taken out. */
  readonly isDeleted: boolean;
}

export interface ClassContent {
  /** Of this shape. */
  readonly version: 1;
  readonly activity: Activity;
  readonly activityId: string | null;
  readonly retentionDays: number;
  readonly isLocked: boolean;
  /** `sealed` opens with the class's key. */
  readonly code: { readonly hash: string; readonly sealed: string };
  readonly teacher: KeptSecret;
  readonly coTeacher: KeptSecret | null;
  /** How many ever joined. */
  readonly joined: number;
  readonly votes: readonly AskedVote[];
  readonly revealed: readonly Said[];
  /** Beside the activity's. */
  readonly same: SameLabels;
}

export interface ClassRecord extends ClassSummary, ClassContent {
  readonly id: string;
  readonly owner: string;
  readonly createdAt: number;
  /** Of the document: grows with whatever changes. */
  readonly stamp: number;
}

/** The two parts that a document has. */
export function partClass(record: ClassRecord): {
  readonly summary: ClassSummary;
  readonly content: ClassContent;
} {
  const { id: _id, owner: _owner, createdAt: _createdAt, stamp: _stamp, ...kept } = record;
  const { name, title, clock, expiresAt, isDeleted, ...content } = kept;
  return { summary: { name, title, clock, expiresAt, isDeleted }, content };
}
