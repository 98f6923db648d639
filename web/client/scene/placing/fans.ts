/** Like relations that stand side by side around the focus need one phrase together: they are a fan. */
import type { Language } from "../../../../graph/model/kinds.ts";
import { readPhrase } from "../../../../graph/model/read-relation.ts";
import { isRelationTypeName } from "../../../../graph/model/relation-types.ts";
import type { Relation } from "../../../contract/shared.ts";
import type { Point, Scene } from "../../state/scene.ts";

export interface Fan {
  readonly text: string;
  /** The relations it speaks for, the middle one first. */
  readonly relations: readonly Relation[];
  /** Whether the focus is where the lines begin, where they end, or neither. */
  readonly from: "source" | "target" | "none";
}

/** Wider apart than this, seen from the focus, like relations are two fans. */
const WIDEST_STEP = 0.62;

export interface FanSource {
  readonly scene: Scene;
  readonly language: Language;
  /** Whose relations fan out; null where none does. */
  readonly focus: string | null;
  readonly pointOf: (id: string) => Point | undefined;
}

export function fansOf(relations: readonly Relation[], source: FanSource): Fan[] {
  const { focus, pointOf } = source;
  const center = focus === null ? undefined : pointOf(focus);
  const groups = new Map<string, Relation[]>();
  const alone: Relation[] = [];
  for (const relation of relations) {
    const key = groupKey(focus, relation);
    if (key === null) alone.push(relation);
    else groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const fans = [...groups.values()].flatMap((group) =>
    center === undefined ? group.map((one) => [one]) : splitByAngle(group, source, center),
  );
  return [...fans, ...alone.map((one) => [one])].flatMap((fan) => toFan(fan, source));
}

function groupKey(focus: string | null, { source, target, type, modality }: Relation) {
  if (source === target || (source !== focus && target !== focus)) return null;
  return `${source === focus ? "out" : "in"} ${type} ${modality}`;
}

function splitByAngle(
  group: readonly Relation[],
  { focus, pointOf }: FanSource,
  center: Point,
): Relation[][] {
  const angled = group.map((relation) => {
    const other = pointOf(relation.source === focus ? relation.target : relation.source);
    const angle = other === undefined ? 0 : Math.atan2(other.y - center.y, other.x - center.x);
    // Counted from straight up, where the two columns of a neighborhood part.
    return { relation, angle: (angle + Math.PI * 2.5) % (Math.PI * 2) };
  });
  const fans: Relation[][] = [];
  let last = -Infinity;
  for (const { relation, angle } of angled.toSorted((a, b) => a.angle - b.angle)) {
    const current = fans.at(-1);
    if (current === undefined || angle - last > WIDEST_STEP) fans.push([relation]);
    else current.push(relation);
    last = angle;
  }
  return fans;
}

function toFan(relations: readonly Relation[], { scene, language, focus }: FanSource): Fan[] {
  const middle = Math.floor((relations.length - 1) / 2);
  const ordered = relations.toSorted(
    (a, b) => Math.abs(relations.indexOf(a) - middle) - Math.abs(relations.indexOf(b) - middle),
  );
  const [first] = ordered;
  if (first === undefined) return [];
  const from = fromOf(focus, first);
  // A reader's own file has types of its own.
  if (!isRelationTypeName(first.type)) return [{ text: first.type, relations: ordered, from }];
  const subject = scene.entities.get(first.source)?.forms;
  const isPlural =
    (from === "target" && relations.length > 1) ||
    (subject?.plural.some((plural) => plural === language) ?? false);
  const words = { type: first.type, modality: first.modality, negated: false };
  return [{ text: readPhrase(words, language, isPlural), relations: ordered, from }];
}

function fromOf(focus: string | null, { source, target }: Relation): Fan["from"] {
  if (source === focus) return "source";
  return target === focus ? "target" : "none";
}
