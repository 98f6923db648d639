/** What the canvas is told about each entity and relation, and what that is derived from. */
import type { EntityKind, Language } from "../../../../graph/model/kinds.ts";
import type { MetricValues } from "../../state/metrics.ts";
import type { Scene } from "../../state/scene.ts";
import type { View } from "../../state/view.ts";
import type { Scheme } from "./palette.ts";

export interface NodeLook {
  readonly size: number;
  readonly color: string;
  readonly rim: string;
  readonly body: "disc" | "square";
  readonly kind: EntityKind;
  readonly hasIcon: boolean;
  readonly ring: "none" | "selected" | "hovered";
  /** The keyboard is on it. */
  readonly isKeyed: boolean;
  readonly isPinned: boolean;
  /** Pixels that lines keep from the outline. */
  readonly gap: number;
  readonly label: string;
  readonly nameSize: number;
  /** 0 for the most connected of the scene: who is named first. */
  readonly rank: number;
  /** Relations of the atlas that the scene does not show. */
  readonly more: number;
  readonly hidden: boolean;
  readonly isDimmed: boolean;
  readonly isLit: boolean;
  readonly zIndex: number;
}

export interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly dash: "solid" | "dashed" | "dotted";
  readonly arrow: boolean;
  /** Part of its length that the line bows to the left of its direction; 0 is straight. */
  readonly bow: number;
  /** Pixels of the ring of a relation from an entity to itself; 0 for all others. */
  readonly loop: number;
  readonly hasMark: boolean;
  readonly hasPhrase: boolean;
  readonly hidden: boolean;
  readonly isDimmed: boolean;
  readonly zIndex: number;
}

export interface Appearance {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
}

/** What hover, selection, what is lit and the keyboard change: a few looks of their own, and whether all others are dimmed. */
export interface Overlay extends Appearance {
  readonly isDimming: boolean;
  /** Only what is lit is named: for a path, names of all else would be noise. */
  readonly isExclusive: boolean;
}

export const NO_OVERLAY: Overlay = {
  nodes: new Map(),
  edges: new Map(),
  isDimming: false,
  isExclusive: false,
};

/** Null where size and color tell what they usually do. */
export interface EncodedValues {
  readonly size: MetricValues | null;
  readonly color: MetricValues | null;
}

export const USUAL_VALUES: EncodedValues = { size: null, color: null };

export interface AppearanceInput {
  readonly scene: Scene;
  readonly view: View;
  readonly scheme: Scheme;
  readonly language: Language;
  /** Relations each entity has in the whole atlas; without it, those of the scene count. */
  readonly degrees?: ReadonlyMap<string, number> | undefined;
  readonly metricValues?: EncodedValues | undefined;
  /** What the keyboard is on. */
  readonly keyed?: string | null | undefined;
}
