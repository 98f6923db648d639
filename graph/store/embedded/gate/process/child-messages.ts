/** What goes between the gate and a child (`query-child.mjs`). */
import type { GateValue } from "../../../../gate/gate-value.ts";

export type ToChild =
  | {
      readonly kind: "plan";
      readonly statement: string;
      readonly parameters: Readonly<Record<string, GateValue>>;
    }
  | {
      readonly kind: "run";
      /** The same as was planned; its parameters are kept. */
      readonly statement: string;
      readonly rows: number;
      readonly bytes: number;
      readonly profiles: boolean;
    }
  | { readonly kind: "more" };

/** The names that the graph knows. */
export interface GraphNames {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly keys: readonly string[];
}

/** Of the engine's `PROFILE`; times in ms. */
export interface ProfiledStep {
  readonly operator: string;
  readonly detail: string;
  readonly rows: number;
  readonly selfTimeMs: number;
  readonly timeMs: number;
  readonly children: readonly ProfiledStep[];
}

export interface DoneMessage {
  readonly kind: "done";
  readonly truncatedBy: "rows" | "bytes" | null;
  readonly profile: ProfiledStep | null;
  /** Resident memory afterwards, in bytes. */
  readonly rss: number;
}

export interface ErrorMessage {
  readonly kind: "error";
  readonly message: string;
  /** A GQLSTATUS, such as `42001`; empty where the engine gives none. */
  readonly status: string;
}

export type FromChild =
  | { readonly kind: "ready"; readonly schema: GraphNames }
  | { readonly kind: "plan"; readonly plan: string }
  | { readonly kind: "columns"; readonly columns: readonly string[] }
  /** `json` is UTF-8: bytes go over as they are, a text would be written and read once more. */
  | { readonly kind: "rows"; readonly json: Uint8Array; readonly count: number }
  | DoneMessage
  | ErrorMessage;
