/**
 * The name that a student goes by: an animal, and a number where several have it. The nth to join has the nth of the
 * class's own order of animals, so that no two have the same whatever server they joined on.
 */
import { createHash } from "node:crypto";
import { ANIMALS } from "./animals.ts";

export interface Alias {
  /** Index in {@link ANIMALS}. */
  readonly animal: number;
  /** From 1. */
  readonly number: number;
}

/** Of the class that was asked for last: most who join follow one another. */
let last: { readonly classId: string; readonly order: readonly number[] } | null = null;

/** `joined` counts from 0. */
export function aliasOf(classId: string, joined: number): Alias {
  if (last?.classId !== classId) last = { classId, order: orderOf(classId) };
  const { order } = last;
  return {
    animal: order[joined % order.length] ?? 0,
    number: Math.floor(joined / order.length) + 1,
  };
}

function orderOf(classId: string): readonly number[] {
  return ANIMALS.map((_, animal) => ({
    animal,
    rank: createHash("sha256").update(`animal ${classId} ${animal}`).digest("hex"),
  }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ animal }) => animal);
}
