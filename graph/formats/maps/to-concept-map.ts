/** What a reader found, as a map of ours: ids that we allow, texts of bounded length, places within the plane. */
import { type ConceptMap, type MapConcept, type MapPhrase } from "../../model/concept-map.ts";
import { idSchema } from "../../model/ids.ts";
import { LANGUAGES } from "../../model/kinds.ts";
import type {
  FoundConcept,
  FoundMap,
  FoundPhrase,
  FoundPlace,
  LeftOut,
  PhraseBody,
} from "./found-map.ts";
import { fitText } from "./fit-text.ts";
import { giveIds } from "./give-ids.ts";

export interface NewMap {
  readonly id: string;
  /** Where the file does not say one of ours. */
  readonly language: ConceptMap["language"];
}

export interface ReadMap {
  readonly map: ConceptMap;
  /** What could not be taken over, with how many there were. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

export function toConceptMap(found: FoundMap, { id, language }: NewMap): ReadMap {
  let cutTexts = 0;
  const fit = (text: string, length: number): string => {
    const fitted = fitText(text, length);
    if (fitted.isCut) cutTexts += 1;
    return fitted.text;
  };
  const ids = giveIds(found);
  const shared = (part: FoundConcept | PhraseBody) => ({
    id: ids.of(part.id),
    position: withinPlane(part.at ?? null),
    color: part.color ?? null,
    note: fit(part.note ?? "", 4000),
    works: keepIds(part.works),
  });
  const toConcept = (concept: FoundConcept): MapConcept => ({
    ...shared(concept),
    label: fit(concept.label, 300),
    entity: keepIds([concept.entity ?? ""])[0] ?? null,
    group: ids.ofGroup(concept.group ?? null),
  });
  const toPhrase = (phrase: FoundPhrase): MapPhrase => ({
    ...shared(phrase),
    text: fit(phrase.label, 300),
    sources: phrase.sources.map(ids.of),
    targets: phrase.targets.map(ids.of),
    claims: keepIds(phrase.claims),
  });
  const map: ConceptMap = {
    version: 1,
    id,
    revision: 0,
    title: fit(found.title, 200),
    focusQuestion: fit(found.question, 500),
    language: languageOf(found.language) ?? language,
    concepts: found.concepts.map(toConcept),
    phrases: found.phrases.map(toPhrase),
    groups: ids.groups.map((group) => ({ ...group, label: fit(group.label, 300) })),
    parkingLot: [...found.concepts, ...found.phrases]
      .filter(({ isParked }) => isParked === true)
      .map((part) => ids.of(part.id)),
  };
  return { map, leftOut: cutTexts === 0 ? found.leftOut : { ...found.leftOut, cutTexts } };
}

const EDGE = 1_000_000;

/** Somebody's map may lie far off; what lies nowhere is laid out anew. */
function withinPlane(place: FoundPlace | null): FoundPlace | null {
  if (place === null || Math.abs(place.x) > EDGE || Math.abs(place.y) > EDGE) return null;
  return place;
}

function keepIds(ids: readonly string[] = []): string[] {
  return ids.filter((id) => idSchema.safeParse(id).success).slice(0, 50);
}

function languageOf(said: string): ConceptMap["language"] | undefined {
  const short = said.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === short);
}
