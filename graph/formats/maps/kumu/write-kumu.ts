/** Kumu's JSON: elements and connections. Connections name elements by label, which is what its importer goes by. */
import type { ConceptMap } from "../../../model/concept-map.ts";
import { toLines } from "../collect-lines.ts";
import { shadeOf } from "../map-colors.ts";

export function writeKumu({ concepts, phrases, groups }: ConceptMap): string {
  const groupNames = new Map(groups.map(({ id, label }) => [id, label === "" ? id : label]));
  const nameOf = namesFor(concepts);
  const elements = concepts.map(({ id, label, note, group, color }) => ({
    id,
    label,
    ...(group === null ? {} : { type: groupNames.get(group) }),
    ...(note === "" ? {} : { description: note }),
    ...(color === null ? {} : { color: shadeOf(color) }),
  }));
  const connections = phrases.flatMap((phrase) =>
    toLines(phrase).map(({ id, from, to, label }) => ({
      id,
      from: nameOf.get(from),
      to: nameOf.get(to),
      label,
      direction: "directed",
      ...(phrase.note === "" ? {} : { description: phrase.note }),
    })),
  );
  return `${JSON.stringify({ elements, connections }, null, 1)}\n`;
}

/** The label where it names one element and no other's id, else the id. */
function namesFor(concepts: ConceptMap["concepts"]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>(concepts.map(({ id }) => [id, 1]));
  for (const { label } of concepts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(
    concepts.map(({ id, label }) => [id, label !== "" && counts.get(label) === 1 ? label : id]),
  );
}
