/** The lines: their status decides form and colour, their place in the scene decides strength. */
import type { Status } from "../../../../graph/model/kinds.ts";
import type { Relation } from "../../../contract/shared.ts";
import { isEntityShown, isRelationShown } from "../../state/filters.ts";
import type { Scene } from "../../state/scene.ts";
import type { View } from "../../state/view.ts";
import type { AppearanceInput, EdgeLook } from "./looks.ts";
import { mixColors, type Palette, PALETTES } from "./palette.ts";
import { type Bow, bowsOf } from "../stage/parallel-bows.ts";

const DASH_OF: Readonly<Record<Status, EdgeLook["dash"]>> = {
  stated: "solid",
  contested: "dashed",
  background: "dotted",
};

/** With this few relations every line can carry its phrase. */
export const FEW_LINES = 14;
const MANY_LINES = 220;
/** Pixels of a line that is out of play. */
export const DIMMED_LINE = 0.9;
const STRAIGHT: Bow = { bow: 0, loop: 0 };

export type Strength = "path" | "lit" | "near" | "plain" | "faint";

/** Lines that look alike share one look: there may be tens of thousands. */
export function toEdgeLooks(input: AppearanceInput): Map<string, EdgeLook> {
  const { scene, view } = input;
  const bows = bowsOf(scene.relations.values());
  const hidden = hiddenEntities(scene, view);
  const shared = new Map<string, EdgeLook>();
  const looks = new Map<string, EdgeLook>();
  for (const relation of scene.relations.values()) {
    const bow = bows.get(relation.id) ?? STRAIGHT;
    const strength = strengthOf(scene, relation);
    const isHidden =
      hidden.has(relation.source) ||
      hidden.has(relation.target) ||
      !isRelationShown(view.filters, relation);
    const key = `${strength} ${relation.status} ${isHidden} ${bow.bow} ${bow.loop}`;
    let look = shared.get(key);
    if (look === undefined) {
      const line = { status: relation.status, strength, speaks: strength === "near" };
      look = { ...toEdgeLook(input, line), ...bow, hidden: isHidden };
      shared.set(key, look);
    }
    looks.set(relation.id, look);
  }
  return looks;
}

export interface Line {
  readonly status: Status;
  readonly strength: Strength;
  /** It carries its phrase, and so an arrowhead too. */
  readonly speaks: boolean;
}

/** Which way a line bows, and whether it is hidden, is for the relation itself. */
export function toEdgeLook(
  { scene, scheme }: Pick<AppearanceInput, "scene" | "scheme">,
  { status, strength, speaks }: Line,
): Omit<EdgeLook, "bow" | "loop" | "hidden"> {
  return {
    size: SIZES[strength],
    color: colorOf(PALETTES[scheme], status, strength),
    dash: DASH_OF[status],
    arrow: speaks,
    hasMark: status === "contested" && !isQuiet(scene, strength),
    hasPhrase: speaks,
    isDimmed: false,
    zIndex: Z_INDEXES[strength],
  };
}

function strengthOf(scene: Scene, relation: Relation): Strength {
  if (scene.focus !== null) return isNear(scene, relation) ? "near" : "faint";
  if (scene.mode === "free") return strengthWhereFree(scene.relations.size);
  return crossesTerritories(scene, relation) ? "faint" : "plain";
}

/** Without territories no line is more at home than another: the more there are, the more each steps back. */
function strengthWhereFree(lines: number): Strength {
  if (lines <= FEW_LINES) return "near";
  return lines <= MANY_LINES ? "plain" : "faint";
}

function isNear({ focus, relations }: Scene, { source, target }: Relation): boolean {
  return source === focus || target === focus || relations.size <= FEW_LINES;
}

function crossesTerritories({ entities }: Scene, { source, target }: Relation): boolean {
  return entities.get(source)?.territory !== entities.get(target)?.territory;
}

/** Beside the focus, a mark on every distant line would say more than the line. */
function isQuiet({ focus }: Scene, strength: Strength): boolean {
  return focus !== null && strength === "faint";
}

function hiddenEntities({ entities }: Scene, { filters }: View): Set<string> {
  const hidden = new Set<string>();
  for (const entity of entities.values())
    if (!isEntityShown(filters, entity)) hidden.add(entity.id);
  return hidden;
}

const SIZES: Readonly<Record<Strength, number>> = {
  path: 3,
  lit: 1.75,
  near: 1.4,
  plain: 1.2,
  faint: 0.9,
};

/** How far a line between two territories, or beside the focus, goes back into the ground. */
const FAINT = 0.55;

const Z_INDEXES: Readonly<Record<Strength, number>> = {
  path: 4,
  lit: 3,
  near: 2,
  plain: 2,
  faint: 1,
};

function colorOf(palette: Palette, status: Status, strength: Strength): string {
  if (strength === "path") return palette.accent;
  if (status === "contested")
    return strength === "faint" ? mixColors(palette.rubric, palette.plate, FAINT) : palette.rubric;
  if (strength === "lit" || strength === "near") return palette.ink3;
  const color = status === "background" ? palette.edgeBackground : palette.edge;
  return strength === "faint" ? mixColors(color, palette.plate, FAINT) : color;
}
