/** Concepts that are joined to one another, in rows from what leads to what is led to: a first look where nothing is placed. */
import type { ConceptMap, MapConcept } from "../../model/concept-map.ts";
import { indexMap } from "../editing/index-map.ts";
import type { Place } from "../editing/map-edit.ts";
import { findHierarchy } from "../find-hierarchy.ts";
import { groupBy } from "../../group-by.ts";
import type { SizeOf } from "./box-sizes.ts";

/** Pixels between boxes of a row, from row to row, and of a row before another is begun. */
const BESIDE = 36;
const DOWN = 160;
const WIDEST = 1600;

/** Places around the middle of the first row. */
export function arrangeInRows(
  concepts: readonly MapConcept[],
  map: ConceptMap,
  sizeOf: SizeOf,
): ReadonlyMap<string, Place> {
  const links = linksBetween(new Set(concepts.map(({ id }) => id)), map);
  const { levelOf } = findHierarchy(
    concepts.map(({ id }) => id),
    links,
  );
  const sourcesOf = groupBy(links, ({ target }) => target);
  const places = new Map<string, Place>();
  const levels = groupBy(concepts, ({ id }) => String(levelOf.get(id) ?? 0));
  let y = 0;
  for (const level of [...levels.keys()].map(Number).toSorted((a, b) => a - b)) {
    const wishOf = ({ id }: MapConcept): number => {
      const above = sourcesOf.get(id)?.flatMap(({ source }) => places.get(source)?.x ?? []) ?? [];
      return above.length === 0 ? 0 : sumOf(above) / above.length;
    };
    const row = (levels.get(String(level)) ?? []).toSorted((a, b) => wishOf(a) - wishOf(b));
    for (const part of breakRow(row, sizeOf)) {
      let x = -(sumOf(part.map((concept) => sizeOf(concept).width + BESIDE)) - BESIDE) / 2;
      for (const concept of part) {
        const { width } = sizeOf(concept);
        places.set(concept.id, { x: x + width / 2, y });
        x += width + BESIDE;
      }
      y += DOWN;
    }
  }
  return places;
}

function linksBetween(ids: ReadonlySet<string>, map: ConceptMap) {
  const { phrases, phrasesAt } = indexMap(map);
  const near = new Set([...ids].flatMap((id) => [...(phrasesAt.get(id) ?? [])]));
  return [...near].flatMap((id) => {
    const { sources = [], targets = [] } = phrases.get(id) ?? {};
    return sources
      .flatMap((source) => targets.map((target) => ({ source, target })))
      .filter(({ source, target }) => ids.has(source) && ids.has(target));
  });
}

function breakRow(row: readonly MapConcept[], sizeOf: SizeOf): readonly MapConcept[][] {
  const rows: MapConcept[][] = [];
  let left = 0;
  for (const concept of row) {
    const width = sizeOf(concept).width + BESIDE;
    const last = rows.at(-1);
    if (last === undefined || width > left) {
      rows.push([concept]);
      left = WIDEST - width;
    } else {
      last.push(concept);
      left -= width;
    }
  }
  return rows;
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
