/** What other features put into the inspector. */
import type { ReactNode } from "react";
import type { Statement } from "../../../contract/shared.ts";

export interface NamedSubject {
  readonly kind: "entity" | "relation" | "work";
  readonly id: string;
  readonly name: string;
}

export interface InspectorSlots {
  /** The neighbors' counts and the way to bring them onto the canvas. */
  readonly renderExpand: (id: string) => ReactNode;
  /** What the reader keeps on it: a private note. */
  readonly renderNote: (subject: NamedSubject) => ReactNode;
  /** How an entity stands among the others. */
  readonly renderMetrics: (id: string) => ReactNode;
  /** The way to suggest a correction of a statement. */
  readonly renderCorrection: (statement: Statement) => ReactNode;
}
