/** Places for the drawn class map. What has one keeps it, so that the map on the wall grows and does not jump. */
import { layOutMap } from "../../../../graph/maps/layout/lay-out-map.ts";
import { placeLooseParts } from "../../../../graph/maps/layout/place-loose-parts.ts";
import type { BoxSize, SizeOf } from "../../../../graph/maps/layout/box-sizes.ts";
import {
  createConcept,
  createMap,
  createPhrase,
} from "../../../../graph/maps/editing/new-parts.ts";
import type { Place } from "../../../../graph/maps/editing/map-edit.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { type ClassView, type DrawnConcept, type DrawnSaid, endsOf } from "./class-view.ts";
import { breakText, type DrawnText } from "./drawn-text.ts";

/** By the key of a concept or of a proposition: of the middle of its box. */
export type Places = ReadonlyMap<string, Place>;

const CONCEPT_LETTERS = 20;
const PHRASE_LETTERS = 20;
const PHRASE_FONT = 15;

/** Larger, the more students have it. */
export function textOfConcept({ label, students }: DrawnConcept, most: number): DrawnText {
  const share = most === 0 ? 0 : Math.min(1, students / most);
  return breakText(label, { font: 14.5 + 2.5 * share, most: CONCEPT_LETTERS });
}

export function textOfPhrase({ said, students }: DrawnSaid): DrawnText {
  const number = students === 0 ? "" : ` ${students}`;
  return breakText(`${said.phrase || "…"}${number}`, { font: PHRASE_FONT, most: PHRASE_LETTERS });
}

export function sizeOfConcept({ width, height }: DrawnText): BoxSize {
  return { width: width + 26, height: height + 18 };
}

export function sizeOfPhrase({ width, height }: DrawnText): BoxSize {
  return { width: width + 14, height: height + 6 };
}

export async function placeClassMap(view: ClassView, known: Places): Promise<Places> {
  const map = toConceptMap(view, known);
  const isNew = view.concepts.every(({ key }) => !known.has(key));
  const placed = isNew
    ? await layOutMap(map, sizesIn(view, LAYERED))
    : placeLooseParts(map, sizesIn(view, LOOSE));
  const places = new Map(known);
  for (const { id, position } of [...placed.concepts, ...placed.phrases])
    if (position !== null) places.set(id, position);
  return places;
}

/** A phrase wants air around it: a thick line must be seen on both sides. */
const LOOSE = { width: 34, height: 26 };
/** Layers are set apart for their lines anyway: what is told smaller comes nearer, and the whole can be drawn larger. */
const LAYERED = { width: 18, height: -14 };

function sizesIn(view: ClassView, air: BoxSize): SizeOf {
  const most = Math.max(0, ...view.concepts.map(({ students }) => students));
  const sizes = new Map<string, BoxSize>();
  for (const concept of view.concepts) {
    const { width, height } = sizeOfConcept(textOfConcept(concept, most));
    sizes.set(concept.key, { width, height: height + Math.min(0, air.height) });
  }
  for (const each of view.said) {
    const { width, height } = sizeOfPhrase(textOfPhrase(each));
    sizes.set(each.said.key, { width: width + air.width, height: height + air.height });
  }
  return ({ id }) => sizes.get(id) ?? { width: 40, height: 20 };
}

function toConceptMap({ concepts, said }: ClassView, known: Places): ConceptMap {
  return createMap({
    language: "en",
    concepts: concepts.map(({ key, label }) =>
      createConcept({ id: key, label, position: known.get(key) ?? null }),
    ),
    phrases: said.map(({ said: each }) => {
      const { source, target } = endsOf(each);
      const position = known.get(each.key) ?? null;
      return createPhrase({ id: each.key, sources: [source], targets: [target], position });
    }),
  });
}
