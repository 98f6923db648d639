/** What the canvas is told about each entity and relation, and what that is derived from. */
import type { EntityKind, Language } from "../../../graph/model/kinds.ts";
import type { Scene } from "../state/scene.ts";
import type { View } from "../state/view.ts";
import type { Scheme } from "./palette.ts";

export interface NodeLook {
  readonly size: number;
  readonly color: string;
  readonly rim: string;
  readonly body: "disc" | "square";
  readonly kind: EntityKind;
  readonly hasIcon: boolean;
  readonly ring: "none" | "selected" | "hovered";
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

export interface AppearanceInput {
  readonly scene: Scene;
  readonly view: View;
  readonly scheme: Scheme;
  readonly language: Language;
  /** Relations each entity has in the whole atlas; without it, those of the scene count. */
  readonly degrees?: ReadonlyMap<string, number> | undefined;
}
