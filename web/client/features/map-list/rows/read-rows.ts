/** Everything on a map as rows of a list: what it says, what is not finished, what stands alone and what waits. */
import { groupBy } from "../../../../../graph/group-by.ts";
import { crossLinksOf } from "../../../../../graph/maps/editing/cross-links-of.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import { propositionsOf, type Proposition } from "../../../../../graph/maps/propositions-of.ts";
import type { ConceptMap, MapConcept, MapPhrase } from "../../../../../graph/model/concept-map.ts";

export interface PropositionRow {
  readonly kind: "proposition";
  /** `phrase:source:target` */
  readonly id: string;
  /** From 1, in the order of the map, whatever the order of the list. */
  readonly number: number;
  readonly proposition: Proposition;
  readonly isCrossLink: boolean;
}

/** A linking phrase that has nothing on one side yet, or on both. */
export interface PhraseRow {
  readonly kind: "phrase";
  readonly id: string;
  readonly phrase: MapPhrase;
  readonly sources: readonly MapConcept[];
  readonly targets: readonly MapConcept[];
  readonly isParked: boolean;
}

export interface ConceptRow {
  readonly kind: "concept";
  readonly id: string;
  readonly concept: MapConcept;
  readonly isParked: boolean;
}

export type Section = "unfinished" | "alone" | "parked";

interface HeadingRow {
  readonly kind: "heading";
  readonly id: string;
  readonly section: Section;
  readonly count: number;
}

/** What can be opened, selected and deleted. */
export type PartRow = PropositionRow | PhraseRow | ConceptRow;
export type ListRow = PartRow | HeadingRow;
export type ListOrder = "map" | "concept";

export interface ListContent {
  readonly rows: readonly ListRow[];
  readonly propositions: number;
  readonly crossLinks: number;
}

/** Every part of the map is in a row, or in the sentence of one, of which it can be opened. */
export function readRows(map: ConceptMap, order: ListOrder): ListContent {
  const crossLinks = crossLinksOf(map).propositions;
  const said = propositionsOf(map).map((proposition, index): PropositionRow => {
    const { id } = proposition;
    return {
      kind: "proposition",
      id,
      number: index + 1,
      proposition,
      isCrossLink: crossLinks.has(id),
    };
  });
  const { open, alone, parked } = readRest(map, said);
  const rows =
    order === "map"
      ? [
          ...said,
          ...section("unfinished", open),
          ...section("alone", alone),
          ...section("parked", parked),
        ]
      : [
          ...byConcept(map, said),
          ...section("unfinished", open),
          ...section("parked", parked.filter(isPhraseRow)),
        ];
  return { rows, propositions: said.length, crossLinks: crossLinks.size };
}

interface Rest {
  readonly open: readonly PhraseRow[];
  readonly alone: readonly ConceptRow[];
  /** In their order of the parking lot. */
  readonly parked: readonly PartRow[];
}

function readRest(map: ConceptMap, said: readonly PropositionRow[]): Rest {
  const { concepts, phrases, parked, phrasesAt } = indexMap(map);
  const whole = new Set(said.map(({ proposition }) => proposition.phrase.id));
  const toPhrase = (phrase: MapPhrase): PhraseRow => ({
    kind: "phrase",
    id: phrase.id,
    phrase,
    sources: phrase.sources.flatMap((id) => concepts.get(id) ?? []),
    targets: phrase.targets.flatMap((id) => concepts.get(id) ?? []),
    isParked: parked.has(phrase.id),
  });
  const open = map.phrases.filter(({ id }) => !whole.has(id) && !parked.has(id));
  const alone = map.concepts.filter(({ id }) => !phrasesAt.has(id) && !parked.has(id));
  return {
    open: open.map(toPhrase),
    alone: alone.map((concept) => toConcept(concept, false)),
    parked: map.parkingLot.flatMap((id): PartRow[] => {
      const [concept, phrase] = [concepts.get(id), phrases.get(id)];
      if (concept) return [toConcept(concept, true)];
      return phrase ? [toPhrase(phrase)] : [];
    }),
  };
}

function toConcept(concept: MapConcept, isParked: boolean): ConceptRow {
  return { kind: "concept", id: concept.id, concept, isParked };
}

/** Each concept, and after it what is said of it. */
function byConcept(map: ConceptMap, said: readonly PropositionRow[]): readonly PartRow[] {
  const { parked } = indexMap(map);
  const bySource = groupBy(said, ({ proposition }) => proposition.source.id);
  return map.concepts.flatMap((concept): PartRow[] => [
    toConcept(concept, parked.has(concept.id)),
    ...(bySource.get(concept.id) ?? []),
  ]);
}

function section(name: Section, rows: readonly PartRow[]): readonly ListRow[] {
  if (rows.length === 0) return [];
  return [{ kind: "heading", id: `#${name}`, section: name, count: rows.length }, ...rows];
}

function isPhraseRow(row: PartRow): row is PhraseRow {
  return row.kind === "phrase";
}

/** The parts of the map that a row is of. */
export function partsOf(row: PartRow): readonly string[] {
  if (row.kind !== "proposition") return [row.id];
  const { phrase, source, target } = row.proposition;
  return [phrase.id, source.id, target.id];
}
