/** One part that both sides still have. */
import type { MapConcept, MapGroup, MapPhrase } from "../../model/concept-map.ts";
import { MAP_LIMITS } from "../../model/map-limits.ts";
import { isDisputed, mergeLists, mergeValues, type Versions } from "./merge-values.ts";

type Common = Pick<MapConcept, "id" | "position" | "color" | "note" | "works">;

/** Adds its id to `reworded` where both changed its words. */
export function mergeConcept(part: Versions<MapConcept>, reworded: string[]): MapConcept {
  const label = field(part, ({ label: words }) => words);
  return {
    ...part.mine,
    ...mergeCommon(part, keepWording(part.mine.id, { words: label, reworded })),
    label: mergeValues(label),
    entity: mergeValues(field(part, ({ entity }) => entity)),
    group: mergeValues(field(part, ({ group }) => group)),
  };
}

/** As {@link mergeConcept}. */
export function mergePhrase(part: Versions<MapPhrase>, reworded: string[]): MapPhrase {
  const text = field(part, ({ text: words }) => words);
  return {
    ...part.mine,
    ...mergeCommon(part, keepWording(part.mine.id, { words: text, reworded })),
    text: mergeValues(text),
    sources: mergeLists(field(part, ({ sources }) => sources)),
    targets: mergeLists(field(part, ({ targets }) => targets)),
    claims: mergeLists(field(part, ({ claims }) => claims)),
  };
}

export function mergeGroup(part: Versions<MapGroup>): MapGroup {
  return {
    id: part.mine.id,
    label: mergeValues(field(part, ({ label }) => label)),
    color: mergeValues(field(part, ({ color }) => color)),
  };
}

function field<Part, Value>(part: Versions<Part>, read: (part: Part) => Value): Versions<Value> {
  return { base: read(part.base), mine: read(part.mine), theirs: read(part.theirs) };
}

interface Wording {
  readonly words: Versions<string>;
  readonly reworded: string[];
}

/** The wording that does not stand, or null. Empty words are no wording. */
function keepWording(id: string, { words, reworded }: Wording): string | null {
  if (!isDisputed(words) || words.theirs.trim() === "") return null;
  reworded.push(id);
  return words.theirs;
}

function mergeCommon(part: Versions<Common>, wording: string | null): Common {
  return {
    id: part.mine.id,
    position: mergeValues(field(part, ({ position }) => position)),
    color: mergeValues(field(part, ({ color }) => color)),
    note: mergeNotes(
      field(part, ({ note }) => note),
      wording,
    ),
    works: mergeLists(field(part, ({ works }) => works)),
  };
}

/** Both notes, one below the other, where both were changed; another wording of the part on a line of its own. */
function mergeNotes(notes: Versions<string>, wording: string | null): string {
  const texts = isDisputed(notes) ? [notes.mine, notes.theirs] : [mergeValues(notes)];
  if (wording !== null) texts.push(`“${wording}”`);
  const lines: string[] = [];
  for (const text of texts) if (!lines.some((line) => line.includes(text))) lines.push(text);
  return lines
    .filter((text) => text !== "")
    .join("\n")
    .slice(0, MAP_LIMITS.note);
}
