/** What a format cannot hold of this very map, said before it is saved. The page has a sentence for each code. */
import type { ConceptMap, MapPhrase } from "../../model/concept-map.ts";
import { conceptBoxes, groupAt, groupBoxes, middleOf } from "./canvas/canvas-boxes.ts";
import type { MapFormat } from "./map-formats.ts";

const COUNTS = {
  title: ({ title }) => Number(title !== ""),
  focusQuestion: ({ focusQuestion }) => Number(focusQuestion !== ""),
  language: () => 1,
  /** Where concepts stand. */
  places: ({ concepts }) => count(concepts, ({ position }) => position !== null),
  phrasePlaces: ({ phrases }) => count(phrases, ({ position }) => position !== null),
  /** Concepts without a place, which get one. */
  unplaced: ({ concepts }) => count(concepts, ({ position }) => position === null),
  colors: ({ concepts }) => count(concepts, ({ color }) => color !== null),
  phraseColors: ({ phrases }) => count(phrases, ({ color }) => color !== null),
  notes: ({ concepts }) => count(concepts, ({ note }) => note !== ""),
  phraseNotes: ({ phrases }) => count(phrases, ({ note }) => note !== ""),
  lineBreaks: ({ concepts, phrases }) =>
    count(concepts, ({ label }) => label.includes("\n")) +
    count(phrases, ({ text }) => text.includes("\n")),
  entities: ({ concepts }) => count(concepts, ({ entity }) => entity !== null),
  works: ({ concepts, phrases }) =>
    count([...concepts, ...phrases], ({ works }) => works.length > 0),
  claims: ({ phrases }) => count(phrases, ({ claims }) => claims.length > 0),
  groups: ({ groups }) => groups.length,
  emptyGroups: ({ groups, concepts }) =>
    count(groups, ({ id }) => concepts.every(({ group }) => group !== id)),
  groupColors: ({ groups }) => count(groups, ({ color }) => color !== null),
  /** Of concepts that would seem to be in another group than they are, as groups are areas there. */
  groupAreas: countMisplaced,
  parkingLot: ({ parkingLot }) => parkingLot.length,
  /** Phrases that become several lines. */
  joinedPhrases: ({ phrases }) =>
    count(phrases, ({ sources, targets }) => sources.length * targets.length > 1),
  /** Phrases of several sources, which become one for each. */
  manySources: ({ phrases }) =>
    count(phrases, ({ sources, targets }) => sources.length > 1 && targets.length > 0),
  /** Phrases with nothing on one side. */
  loosePhrases: ({ phrases }) => count(phrases, isLoose),
  /** Concepts that would be taken for another one of the same label. */
  sameLabels: ({ concepts }) => concepts.length - distinct(concepts.map(({ label }) => label)),
} as const satisfies Readonly<Record<string, (map: ConceptMap) => number>>;

export type LossCode = keyof typeof COUNTS;

export interface Loss {
  readonly code: LossCode;
  /** At least 1. */
  readonly count: number;
}

const NOWHERE = ["entities", "works", "claims"] as const;
const LINES_ONLY = ["joinedPhrases", "loosePhrases"] as const;
const NETWORK = ["focusQuestion", "language", "emptyGroups", "groupColors", ...LINES_ONLY] as const;

const LOSSES: Readonly<Record<MapFormat, readonly LossCode[]>> = {
  json: [],
  cxl: [...NOWHERE, "groups", "parkingLot"],
  propositions: [
    "title",
    "focusQuestion",
    "language",
    "places",
    "phrasePlaces",
    "colors",
    "phraseColors",
    "notes",
    "phraseNotes",
    "lineBreaks",
    ...NOWHERE,
    "groups",
    "parkingLot",
    "manySources",
    "loosePhrases",
    "sameLabels",
  ],
  canvas: [
    "title",
    "focusQuestion",
    "language",
    "unplaced",
    "phrasePlaces",
    "phraseNotes",
    "lineBreaks",
    ...NOWHERE,
    "emptyGroups",
    "groupAreas",
    "parkingLot",
    ...LINES_ONLY,
  ],
  kumu: ["title", "places", "phrasePlaces", "phraseColors", ...NOWHERE, "parkingLot", ...NETWORK],
  graphml: NETWORK,
  gexf: NETWORK,
  outline: [
    "language",
    "places",
    "phrasePlaces",
    "colors",
    "phraseColors",
    "phraseNotes",
    "lineBreaks",
    ...NOWHERE,
    "groups",
    "parkingLot",
    "manySources",
    "loosePhrases",
  ],
};

/** In the order in which they are worth telling; only what this map has. */
export function lossesOf(map: ConceptMap, format: MapFormat): Loss[] {
  return LOSSES[format]
    .map((code) => ({ code, count: COUNTS[code](map) }))
    .filter((loss) => loss.count > 0);
}

function count<Part>(parts: readonly Part[], isLost: (part: Part) => boolean): number {
  return parts.filter(isLost).length;
}

function isLoose({ sources, targets }: MapPhrase): boolean {
  return sources.length === 0 || targets.length === 0;
}

/** As a reader of propositions tells labels apart. */
function distinct(labels: readonly string[]): number {
  const folded = labels.map((label) => label.normalize("NFC").trim().toLowerCase());
  return new Set(folded.map((label) => label.replaceAll(/\s+/g, " "))).size;
}

function countMisplaced(map: ConceptMap): number {
  const around = groupBoxes(map);
  const boxes = conceptBoxes(map);
  return count(map.concepts, ({ id, group }) => {
    const box = boxes.get(id);
    return box !== undefined && groupAt(middleOf(box), around) !== group;
  });
}
