/** The columns of the protection chain, and the heads that stand over them. */
import type { EntityKind } from "../../../../../graph/model/kinds.ts";

/** What each column holds, from left to right. A step always leads to a column further right. */
const STAGE_KINDS: readonly (readonly EntityKind[])[] = [
  ["Actor"],
  ["Instrument"],
  ["Measure"],
  ["Right", "Need"],
  ["Threat"],
  ["SecurityCategory"],
];

export const STAGE_COUNT = STAGE_KINDS.length;
export const LAST_STAGE = STAGE_COUNT - 1;

export function stageOf(kind: EntityKind): number {
  return STAGE_KINDS.findIndex((kinds) => kinds.includes(kind));
}

/** Instruments and measures answer one question, so one head stands over both. */
export const HEADS = [
  { name: "actors", stages: [0] },
  { name: "means", stages: [1, 2] },
  { name: "rights", stages: [3] },
  { name: "threats", stages: [4] },
  { name: "securities", stages: [5] },
] as const;

export type HeadName = (typeof HEADS)[number]["name"];

export function headOf(stage: number): HeadName {
  const head = HEADS.find(({ stages }) => (stages as readonly number[]).includes(stage));
  return head?.name ?? "actors";
}
