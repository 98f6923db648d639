/** Kumu's JSON, in the short form that its importer takes and the long one that it exports (`_id`, `attributes`). */
import { collectLines, type FoundLine } from "../collect-lines.ts";
import { type Blame, MapCollector } from "../collect-map.ts";
import type { FoundMap } from "../found-map.ts";
import { nearestColor } from "../map-colors.ts";
import { blameValue, type JsonObject, jsonTaker } from "../read-json-values.ts";

const take = jsonTaker("Kumu");

/** @param file What the text holds. @throws MapFileError */
export function readKumu(file: JsonObject): FoundMap {
  const collector = new MapCollector("Kumu");
  const elements = addElements(file, collector);
  const lines = take.list(file["connections"], "connections").map((value, index): FoundLine => {
    const path = `connections[${index}]`;
    const values = flatten(value, path);
    if (values["direction"] === "undirected" || values["direction"] === "mutual")
      collector.leaveOut("directions");
    const end = (name: "from" | "to") => elements.find(take.name(values[name], `${path}.${name}`));
    return {
      id: idOf(values, path),
      from: end("from"),
      to: end("to"),
      label: take.text(values["label"] ?? values["type"], `${path}.label`),
      note: take.text(values["description"], `${path}.description`),
      blame: blameValue(take, path),
    };
  });
  collectLines(lines, collector);
  const title = take.text(file["name"] ?? file["title"], "name");
  return collector.finish({ title, question: "", language: "" });
}

function addElements(file: JsonObject, collector: MapCollector) {
  const byId = new Set<string>();
  const byLabel = new Map<string, string>();
  for (const [index, value] of take.list(file["elements"], "elements").entries()) {
    const path = `elements[${index}]`;
    const values = flatten(value, path);
    const label = take.name(values["label"] ?? "", `${path}.label`);
    // An element without an id is known by its label, and one with neither is nobody's end.
    const id = idOf(values, path) ?? (label === "" ? path : label);
    const type = take.text(values["type"] ?? values["element type"], `${path}.type`);
    const blame: Blame = blameValue(take, path);
    collector.addConcept(
      {
        id,
        label,
        note: take.text(values["description"], `${path}.description`),
        color: nearestColor(take.text(values["color"], `${path}.color`)),
        group: type === "" ? null : type,
      },
      blame,
    );
    byId.add(id);
    if (!byLabel.has(label)) byLabel.set(label, id);
  }
  return { find: (name: string): string => (byId.has(name) ? name : (byLabel.get(name) ?? name)) };
}

function flatten(value: unknown, path: string): JsonObject {
  const whole = take.object(value, path);
  return { ...whole, ...take.object(whole["attributes"] ?? {}, `${path}.attributes`) };
}

function idOf(values: JsonObject, path: string): string | undefined {
  const id = values["_id"] ?? values["id"];
  return id === undefined ? undefined : take.name(id, `${path}.id`);
}
