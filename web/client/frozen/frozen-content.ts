/** What a frozen snapshot carries: the answers that the page would have had from the server, by path. */
import type { Scene } from "../state/scene.ts";

export interface FrozenContent {
  /** Where the same can be seen live. */
  readonly address: string;
  /** ISO time at which it was frozen. */
  readonly frozenAt: string;
  /** The address's words for filters, selection and the rest of the view. */
  readonly view: string;
  readonly scene: Pick<Scene, "mode" | "layout" | "focus"> & {
    readonly positions: readonly (readonly [id: string, x: number, y: number])[];
    readonly pins: readonly string[];
  };
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The element that holds it, packed. */
export const FROZEN_ID = "frozen-content";
