/** What the page says of a map's keeping. */
import type { ApiError } from "../../api/fetch-json.ts";

export type KeepingStatus =
  /** The server has all of it. */
  | "saved"
  | "saving"
  /** The server does not answer; it is asked again. */
  | "onDevice"
  /** Somebody else saved in between; what both made is put together. */
  | "conflict"
  /** The class takes nothing now. */
  | "closed"
  /** The server refuses it. */
  | "failed";

export interface KeepingState {
  readonly status: KeepingStatus;
  readonly revision: number;
  /** Told until it is dismissed: somebody else's changes came in, and so many parts were worded twice. */
  readonly merged: { readonly reworded: number } | null;
  /** Why it failed. */
  readonly problem: ApiError | null;
  /** False where this browser keeps nothing. */
  readonly isLasting: boolean;
}

/** In milliseconds. */
export interface KeepingPace {
  /** From the first change to its draft on this device. */
  readonly draft: number;
  /** From the last change to the server. */
  readonly quiet: number;
  /** Between saves while changes go on. */
  readonly most: number;
  /** Until another tab's change is sent by this one, should that tab be gone. */
  readonly otherTab: number;
  /** After the first failure; doubled with each one after it, up to `longest`. */
  readonly retry: number;
  readonly longest: number;
  /** For the server's answer, when a draft is there to begin with. */
  readonly patience: number;
}

export const KEEPING_PACE: KeepingPace = {
  draft: 250,
  quiet: 1500,
  most: 5000,
  otherTab: 8000,
  retry: 1000,
  longest: 30_000,
  patience: 4000,
};
