/** What a frozen snapshot carries: the answers that the page would have had from the server, by path. */
import type { Scene } from "../state/scene.ts";

export interface FrozenContent {
  /** Where the same can be seen live; null for a reader's own file, which is nowhere else. */
  readonly address: string | null;
  readonly file: FrozenFile | null;
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

/** A reader's own file: what it is called, and what it says of each node and edge, by id. */
export interface FrozenFile {
  readonly name: string;
  readonly properties: readonly (readonly [
    id: string,
    properties: Readonly<Record<string, unknown>>,
  ])[];
}

/** The element that holds it, packed. */
export const FROZEN_ID = "frozen-content";
