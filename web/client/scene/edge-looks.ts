/** The lines: their status decides form and colour, their place in the scene decides strength. */
import type { Status } from "../../../graph/model/kinds.ts";
import type { Relation } from "../../contract/shared.ts";
import type { Scene } from "../state/scene.ts";
import type { View } from "../state/view.ts";
import type { Highlight } from "./highlight.ts";
import type { AppearanceInput, EdgeLook } from "./looks.ts";
import { mixColors, type Palette, PALETTES } from "./palette.ts";
import { bowsOf } from "./parallel-bows.ts";

const DASH_OF: Readonly<Record<Status, EdgeLook["dash"]>> = {
  stated: "solid",
  contested: "dashed",
  background: "dotted",
};

/** With this few relations every line can carry its phrase. */
const FEW = 14;

export function toEdgeLooks(
  input: AppearanceInput,
  highlight: Highlight | null,
): Map<string, EdgeLook> {
  const { scene } = input;
  const bows = bowsOf(scene.relations.values());
  return new Map(
    [...scene.relations.values()].map((relation) => {
      const { bow, loop } = bows.get(relation.id) ?? { bow: 0, loop: 0 };
      return [relation.id, { ...toEdgeLook(input, highlight, relation), bow, loop }];
    }),
  );
}

type Strength = "selected" | "lit" | "near" | "plain" | "faint" | "dimmed";

function toEdgeLook(
  { scene, view, scheme }: AppearanceInput,
  highlight: Highlight | null,
  relation: Relation,
): Omit<EdgeLook, "bow" | "loop"> {
  const strength = strengthOf(scene, view, highlight, relation);
  const speaks =
    strength === "selected" ||
    (scene.mode === "focus" && (strength === "lit" || strength === "near"));
  const isPointed = view.hovered === relation.id;
  return {
    size: SIZES[strength],
    color: colorOf(PALETTES[scheme], relation.status, strength),
    dash: DASH_OF[relation.status],
    arrow: speaks || isPointed,
    hasMark: relation.status === "contested" && strength !== "dimmed" && !isQuiet(scene, strength),
    hasPhrase: speaks || isPointed,
    hidden: isHidden(scene, view, relation),
    isDimmed: strength === "dimmed",
    zIndex: Z_INDEXES[strength],
  };
}

function strengthOf(
  scene: Scene,
  { selection, hovered }: View,
  highlight: Highlight | null,
  relation: Relation,
): Strength {
  if (selection?.kind === "relation" && selection.id === relation.id) return "selected";
  if (hovered === relation.id) return "lit";
  if (highlight !== null) return highlight.edges.has(relation.id) ? "lit" : "dimmed";
  if (scene.mode === "focus") return isNear(scene, relation) ? "near" : "faint";
  return crossesTerritories(scene, relation) ? "faint" : "plain";
}

function isNear({ focus, relations }: Scene, { source, target }: Relation): boolean {
  return focus === null || source === focus || target === focus || relations.size <= FEW;
}

function crossesTerritories({ entities }: Scene, { source, target }: Relation): boolean {
  return entities.get(source)?.territory !== entities.get(target)?.territory;
}

/** Beside the focus, a mark on every distant line would say more than the line. */
function isQuiet({ mode }: Scene, strength: Strength): boolean {
  return mode === "focus" && strength === "faint";
}

function isHidden(
  { entities }: Scene,
  { hiddenKinds, hiddenStatuses }: View,
  { source, target, status }: Relation,
): boolean {
  if (hiddenStatuses.has(status)) return true;
  return [source, target].some((id) => {
    const kind = entities.get(id)?.kind;
    return kind !== undefined && hiddenKinds.has(kind);
  });
}

const SIZES: Readonly<Record<Strength, number>> = {
  selected: 3,
  lit: 1.75,
  near: 1.4,
  plain: 1.2,
  faint: 0.9,
  dimmed: 0.9,
};

/** How far a line between two territories, or beside the focus, goes back into the ground. */
const FAINT = 0.55;

const Z_INDEXES: Readonly<Record<Strength, number>> = {
  selected: 4,
  lit: 3,
  near: 2,
  plain: 2,
  faint: 1,
  dimmed: 0,
};

function colorOf(palette: Palette, status: Status, strength: Strength): string {
  if (strength === "selected") return palette.accent;
  if (strength === "dimmed") return palette.edgeDim;
  if (status === "contested")
    return strength === "faint" ? mixColors(palette.rubric, palette.plate, FAINT) : palette.rubric;
  if (strength === "lit" || strength === "near") return palette.ink3;
  const color = status === "background" ? palette.edgeBackground : palette.edge;
  return strength === "faint" ? mixColors(color, palette.plate, FAINT) : color;
}
