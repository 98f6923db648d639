/** What the page has from other features: choosing a part of the atlas, and drawing a map. */
import type { ReactNode } from "react";
import type { SceneFragment } from "../../../../../graph/maps/editing/joining/insert-scene.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";

export type PartSource = "canvas" | "around" | "view" | "question";

export type PartSlot = (props: {
  readonly source: PartSource;
  readonly language: Language;
  readonly action: string;
  readonly onTake: (fragment: SceneFragment) => void;
}) => ReactNode;

/** To be looked at. */
export type MapSlot = (map: ConceptMap) => ReactNode;
