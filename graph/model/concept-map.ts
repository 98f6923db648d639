/**
 * A concept map: concepts, linking phrases as objects of their own, and the focus question that it answers. What a reader
 * drew, imported or was given; how two maps are read and compared is `graph/maps`'s business.
 */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { LANGUAGES } from "./kinds.ts";
import { MAP_COLORS, MAP_LIMITS } from "./map-limits.ts";

/** Any characters but control characters (line breaks and tabs aside) and halves of a pair. */
const printableSchema = z
  .string()
  .regex(/^(?:[\t\n\r]|[^\p{Cs}\p{Cc}])*$/u, "has characters that cannot be shown");

/** Unique over all concepts, phrases and groups of one map; other programs' ids are welcome. */
const partIdSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/, "expected 1 to 64 Latin letters, digits, `_` or `-`");

const coordinateSchema = z.number().min(-MAP_LIMITS.plane).max(MAP_LIMITS.plane);

const partSchema = z.strictObject({
  id: partIdSchema,
  /** Of its middle, in pixels at a zoom of 1, y downwards; null until it is laid out. */
  position: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).nullable(),
  color: z.enum(MAP_COLORS).nullable(),
  note: printableSchema.max(MAP_LIMITS.note),
  /** Works of the atlas that it rests on. */
  works: z.array(idSchema).max(MAP_LIMITS.evidence),
});

export const mapConceptSchema = partSchema.extend({
  label: printableSchema.max(MAP_LIMITS.words),
  /** The entity of the atlas that is meant. */
  entity: idSchema.nullable(),
  group: partIdSchema.nullable(),
});

/** Each of its sources, the phrase and each of its targets make a proposition. */
export const mapPhraseSchema = partSchema.extend({
  /** Empty when somebody drew a line and has no words for it yet. */
  text: printableSchema.max(MAP_LIMITS.words),
  sources: z.array(partIdSchema).max(MAP_LIMITS.ends),
  targets: z.array(partIdSchema).max(MAP_LIMITS.ends),
  /** Claims of the atlas that it rests on. */
  claims: z.array(idSchema).max(MAP_LIMITS.evidence),
});

export const mapGroupSchema = z.strictObject({
  id: partIdSchema,
  label: printableSchema.max(MAP_LIMITS.words),
  color: z.enum(MAP_COLORS).nullable(),
});

export const conceptMapSchema = z
  .strictObject({
    /** Of this shape. */
    version: z.literal(1),
    id: partIdSchema,
    /** Grows by one with every save. */
    revision: z.int().min(0),
    title: printableSchema.max(MAP_LIMITS.title),
    focusQuestion: printableSchema.max(MAP_LIMITS.question),
    /** In which its labels are written. */
    language: z.enum(LANGUAGES),
    concepts: z.array(mapConceptSchema).max(MAP_LIMITS.concepts),
    phrases: z.array(mapPhraseSchema).max(MAP_LIMITS.phrases),
    groups: z.array(mapGroupSchema).max(MAP_LIMITS.groups),
    /** Concepts and phrases that wait to be placed, in their order. */
    parkingLot: z.array(partIdSchema).max(MAP_LIMITS.concepts + MAP_LIMITS.phrases),
  })
  .superRefine((map, context) => {
    for (const { message, path } of findLooseEnds(map))
      context.addIssue({ code: "custom", message, path });
  });

interface LooseMap {
  readonly concepts: readonly MapConcept[];
  readonly phrases: readonly MapPhrase[];
  readonly groups: readonly MapGroup[];
  readonly parkingLot: readonly string[];
}

interface LooseEnd {
  readonly message: string;
  readonly path: (string | number)[];
}

function* findLooseEnds(map: LooseMap): Generator<LooseEnd> {
  yield* findRepeatedIds(map);
  const concepts = new Set(map.concepts.map(({ id }) => id));
  const phrases = new Set(map.phrases.map(({ id }) => id));
  const groups = new Set(map.groups.map(({ id }) => id));
  for (const [index, { group }] of map.concepts.entries())
    if (group !== null && !groups.has(group))
      yield { message: `there is no group "${group}"`, path: ["concepts", index, "group"] };
  for (const [index, phrase] of map.phrases.entries())
    for (const side of ["sources", "targets"] as const)
      for (const id of phrase[side].filter((end) => !concepts.has(end)))
        yield { message: `there is no concept "${id}"`, path: ["phrases", index, side] };
  for (const [index, id] of map.parkingLot.entries())
    if (!concepts.has(id) && !phrases.has(id))
      yield { message: `there is no concept or phrase "${id}"`, path: ["parkingLot", index] };
}

function* findRepeatedIds(map: LooseMap): Generator<LooseEnd> {
  const seen = new Set<string>();
  for (const part of ["concepts", "phrases", "groups"] as const)
    for (const [index, { id }] of map[part].entries()) {
      if (seen.has(id))
        yield { message: `the id "${id}" is used twice`, path: [part, index, "id"] };
      seen.add(id);
    }
}

export type MapConcept = z.infer<typeof mapConceptSchema>;
export type MapPhrase = z.infer<typeof mapPhraseSchema>;
export type MapGroup = z.infer<typeof mapGroupSchema>;
export type ConceptMap = z.infer<typeof conceptMapSchema>;
