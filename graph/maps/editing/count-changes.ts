/** What lies between two revisions of one map, in counts: for the history, where each revision has one line. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { propositionsOf } from "../propositions-of.ts";
import { indexMap, partOf, wordsOf } from "./index-map.ts";
import type { MapPart } from "./map-edit.ts";

export interface ChangeCounts {
  readonly concepts: PartCounts;
  readonly phrases: PartCounts;
  readonly propositions: Pick<PartCounts, "added" | "removed">;
  /** Parts that stand elsewhere, are parked, or are parked no more. */
  readonly moved: number;
  /** Notes, colours, groups, links to the atlas. */
  readonly annotated: number;
}

interface PartCounts {
  readonly added: number;
  readonly removed: number;
  /** With other words. */
  readonly reworded: number;
}

export function countChanges(before: ConceptMap, after: ConceptMap): ChangeCounts {
  const pairs = [...after.concepts, ...after.phrases].flatMap((part) => {
    const known = partOf(before, part.id);
    return known ? [[known, part] as const] : [];
  });
  const [said, says] = [before, after].map(
    (map) => new Set(propositionsOf(map).map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  return {
    concepts: countParts(before.concepts, after.concepts),
    phrases: countParts(before.phrases, after.phrases),
    propositions: { added: countMissing(says, said), removed: countMissing(said, says) },
    moved: pairs.filter(([a, b]) => hasMoved(a, b) || isParked(before, a) !== isParked(after, b))
      .length,
    annotated: pairs.filter(([a, b]) => annotationsOf(a) !== annotationsOf(b)).length,
  };
}

function countParts(before: readonly MapPart[], after: readonly MapPart[]): PartCounts {
  const words = new Map(before.map((part) => [part.id, wordsOf(part)]));
  const left = new Set(after.map(({ id }) => id));
  const known = after.filter(({ id }) => words.has(id));
  return {
    added: after.length - known.length,
    removed: countMissing(new Set(words.keys()), left),
    reworded: known.filter((part) => words.get(part.id) !== wordsOf(part)).length,
  };
}

function countMissing(here: ReadonlySet<string>, there: ReadonlySet<string>): number {
  return [...here].filter((id) => !there.has(id)).length;
}

function hasMoved(a: MapPart, b: MapPart): boolean {
  return a.position?.x !== b.position?.x || a.position?.y !== b.position?.y;
}

function isParked(map: ConceptMap, { id }: MapPart): boolean {
  return indexMap(map).parked.has(id);
}

function annotationsOf(part: MapPart): string {
  const { color, note, works } = part;
  const own = "label" in part ? [part.entity, part.group] : part.claims;
  return JSON.stringify([color, note, works, own]);
}
