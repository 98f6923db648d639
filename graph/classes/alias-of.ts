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

/** `joined` counts from 0. */
export function aliasOf(classId: string, joined: number): Alias {
  const order = ANIMALS.map((_, animal) => ({
    animal,
    rank: createHash("sha256").update(`animal ${classId} ${animal}`).digest("hex"),
  })).toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  return {
    animal: order[joined % order.length]?.animal ?? 0,
    number: Math.floor(joined / order.length) + 1,
  };
}
