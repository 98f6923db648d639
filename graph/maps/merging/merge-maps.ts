/**
 * Two maps that were made from one, put together, so that nobody's work is lost: another device, another tab, a line that
 * was down for an hour. Parts are told apart by their ids; what stands below is the whole policy.
 *
 * - What either side added stays. What only one side changed stays as it was changed.
 * - Where both changed the same thing, `mine` stands; another wording of the same words is kept in the part's note, where
 *   it can be read and taken up. (A second concept would be a proposition that nobody made.)
 * - What one side deleted and the other reworded, joined or annotated stays; what was only moved goes.
 * - A concept that a phrase needs stays.
 */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";
import { mergeLists, mergeValues, type Versions } from "./merge-values.ts";
import { mergeConcept, mergeGroup, mergePhrase } from "./merge-part.ts";

export interface MergedMap {
  readonly map: ConceptMap;
  /** Ids of the parts that were worded twice: the other wording is in their notes. */
  readonly reworded: readonly string[];
}

/** Id and revision are `theirs`: it is what a merged map is saved upon. */
export function mergeMaps({ base, mine, theirs }: Versions<ConceptMap>): MergedMap {
  const reworded: string[] = [];
  const phrases = mergeParts({
    ...partsOf("phrases", { base, mine, theirs }),
    merge: (part) => mergePhrase(part, reworded),
  });
  const concepts = mergeParts({
    ...partsOf("concepts", { base, mine, theirs }),
    merge: (part) => mergeConcept(part, reworded),
    needed: new Set(phrases.flatMap(({ sources, targets }) => [...sources, ...targets])),
  });
  const groups = mergeParts({
    ...partsOf("groups", { base, mine, theirs }),
    merge: mergeGroup,
    needed: new Set(concepts.flatMap(({ group }) => group ?? [])),
  });
  const here = new Set([...concepts, ...phrases].map(({ id }) => id));
  const parked = mergeLists({
    base: base.parkingLot,
    mine: mine.parkingLot,
    theirs: theirs.parkingLot,
  });
  const map: ConceptMap = {
    ...theirs,
    ...mergeHead({ base, mine, theirs }),
    concepts,
    phrases,
    groups,
    parkingLot: parked.filter((id) => here.has(id)),
  };
  return { map, reworded };
}

function mergeHead({ base, mine, theirs }: Versions<ConceptMap>) {
  const fieldOf = <Field extends "title" | "focusQuestion" | "language">(field: Field) =>
    mergeValues({ base: base[field], mine: mine[field], theirs: theirs[field] });
  return {
    title: fieldOf("title"),
    focusQuestion: fieldOf("focusQuestion"),
    language: fieldOf("language"),
  };
}

interface Part {
  readonly id: string;
}

interface Merging<Kind extends Part> extends Versions<readonly Kind[]> {
  readonly merge: (part: Versions<Kind>) => Kind;
  /** Ids that must not be missing. */
  readonly needed?: ReadonlySet<string>;
}

function partsOf<Kind extends "concepts" | "phrases" | "groups">(
  kind: Kind,
  { base, mine, theirs }: Versions<ConceptMap>,
): Versions<ConceptMap[Kind]> {
  return { base: base[kind], mine: mine[kind], theirs: theirs[kind] };
}

/** In the order of mine; what only they have comes after. */
function mergeParts<Kind extends Part>(merging: Merging<Kind>): Kind[] {
  const { merge, needed } = merging;
  const [base, mine, theirs] = [merging.base, merging.mine, merging.theirs].map(
    (parts) => new Map(parts.map((part) => [part.id, part])),
  ) as [Map<string, Kind>, Map<string, Kind>, Map<string, Kind>];
  const ids = new Set([...mine.keys(), ...theirs.keys(), ...base.keys()]);
  return [...ids].flatMap((id) => {
    const [was, own, other] = [base.get(id), mine.get(id), theirs.get(id)];
    // Made on both sides under one id: what was saved by one was taken up by the other.
    if (own && other) return merge({ base: was ?? other, mine: own, theirs: other });
    const left = own ?? other;
    if (left === undefined) return needed?.has(id) === true && was ? was : [];
    const stays = was === undefined || needed?.has(id) === true || saysMore(was, left);
    return stays ? left : [];
  });
}

/** Anything but where it stands. */
function saysMore(was: Part, left: Part): boolean {
  return contentOf(was) !== contentOf(left);
}

function contentOf(part: Part & Partial<MapConcept & MapPhrase>): string {
  return JSON.stringify({ ...part, position: null });
}
