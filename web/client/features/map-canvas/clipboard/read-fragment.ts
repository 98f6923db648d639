/**
 * A fragment of a map as it comes from the clipboard, where anything may be. Only what a part may hold is taken over; the
 * editor still checks bounds and what an activity allows.
 */
import type { MapFragment } from "../../../../../graph/maps/editing/arranging/copy-parts.ts";
import { createConcept, createPhrase } from "../../../../../graph/maps/editing/new-parts.ts";
import { cleanText } from "../../../../../graph/formats/maps/fit-text.ts";
import type { MapConcept, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { MAP_COLORS, MAP_LIMITS, type MapColor } from "../../../../../graph/model/map-limits.ts";

export const FRAGMENT_TYPE = "application/x-atlas-map";

/** As `graph/model/ids.ts` has it, without its library. */
const ATLAS_ID = /^[a-z0-9][a-z0-9.-]*$/;

type Fields = Readonly<Record<string, unknown>>;

/** Null where it is no fragment, or one without a part. */
export function readFragment(text: string): MapFragment | null {
  const read = parse(text);
  if (read === null) return null;
  const concepts = listOf(read["concepts"], MAP_LIMITS.concepts).map(toConcept).filter(hasId);
  const phrases = listOf(read["phrases"], MAP_LIMITS.phrases).map(toPhrase).filter(hasId);
  const groups = listOf(read["groups"], MAP_LIMITS.groups).map((group) => ({
    id: idOf(group["id"]),
    label: textOf(group["label"], MAP_LIMITS.words),
    color: colorOf(group["color"]),
  }));
  return concepts.length + phrases.length === 0 ? null : { concepts, phrases, groups };
}

function toConcept(fields: Fields): MapConcept {
  return createConcept({
    ...partOf(fields),
    label: textOf(fields["label"], MAP_LIMITS.words),
    entity: atlasIds([fields["entity"]], 1)[0] ?? null,
    group: idOf(fields["group"]) || null,
  });
}

function toPhrase(fields: Fields): MapPhrase {
  return createPhrase({
    ...partOf(fields),
    text: textOf(fields["text"], MAP_LIMITS.words),
    sources: idsOf(fields["sources"], MAP_LIMITS.ends),
    targets: idsOf(fields["targets"], MAP_LIMITS.ends),
    claims: atlasIds(fields["claims"], MAP_LIMITS.evidence),
  });
}

function partOf(fields: Fields) {
  return {
    id: idOf(fields["id"]),
    position: placeOf(fields["position"]),
    color: colorOf(fields["color"]),
    note: textOf(fields["note"], MAP_LIMITS.note),
    works: atlasIds(fields["works"], MAP_LIMITS.evidence),
  };
}

function parse(text: string): Fields | null {
  try {
    const read: unknown = JSON.parse(text);
    return isFields(read) ? read : null;
  } catch {
    // Another program's text: it is pasted as lines instead.
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Without one, nothing can lead to it, and two of them would be taken for one. */
function hasId({ id }: { readonly id: string }): boolean {
  return id !== "";
}

function listOf(value: unknown, most: number): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields).slice(0, most) : [];
}

function textOf(value: unknown, most: number): string {
  return typeof value === "string" ? cleanText(value).slice(0, most) : "";
}

/** What could be no id of a part is none. */
function idOf(value: unknown): string {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : "";
}

function idsOf(value: unknown, most: number): string[] {
  const ids = Array.isArray(value) ? value.map(idOf).filter((id) => id !== "") : [];
  return [...new Set(ids)].slice(0, most);
}

/** Of entities, works and claims. */
function atlasIds(value: unknown, most: number): string[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = ids.filter((id) => typeof id === "string" && id.length <= 200 && ATLAS_ID.test(id));
  return [...new Set(known as string[])].slice(0, most);
}

function colorOf(value: unknown): MapColor | null {
  return MAP_COLORS.find((color) => color === value) ?? null;
}

function placeOf(value: unknown): MapConcept["position"] {
  if (!isFields(value)) return null;
  const { x, y } = value;
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x + y) ? { x, y } : null;
}
