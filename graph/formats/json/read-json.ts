/** The atlas' own JSON, checked piece by piece. */
import {
  type GraphMeta,
  NO_META,
  type PortableGraph,
  type PortableProperties,
  type PortableValue,
} from "../../model/portable-graph.ts";
import { collectGraph } from "../collect-graph.ts";
import { FormatError, placeIn } from "../format-error.ts";
import { parseNumber } from "../number-text.ts";
import type { ReadLimits } from "../read-limits.ts";
import { findJsonError } from "./find-json-error.ts";
import { JSON_FORMAT, JSON_FORMAT_VERSION } from "./write-json.ts";

/** @throws FormatError */
export function readJson(text: string, limits: ReadLimits): PortableGraph {
  const file = asObject(parseJson(text), "the file");
  if (file["format"] !== JSON_FORMAT)
    throw shape("format", `"${JSON_FORMAT}", which marks a graph of this atlas`);
  const version = file["formatVersion"];
  if (typeof version !== "number") throw shape("formatVersion", "a number");
  if (version > JSON_FORMAT_VERSION)
    throw new FormatError("FORMAT_TOO_NEW", { version, known: JSON_FORMAT_VERSION });
  const collector = collectGraph(limits);
  for (const [index, value] of asList(file["nodes"], "nodes").entries()) {
    const path = `nodes[${index}]`;
    const node = asObject(value, path);
    const id = asText(node["id"], `${path}.id`);
    collector.addNode(
      {
        id,
        name: asText(node["name"] ?? id, `${path}.name`),
        labels: asList(node["labels"] ?? [], `${path}.labels`).map((label) =>
          asText(label, `${path}.labels`),
        ),
        properties: asProperties(node["properties"] ?? {}, `${path}.properties`),
      },
      () => placeOf(text, "nodes", index),
    );
  }
  for (const [index, value] of asList(file["edges"], "edges").entries()) {
    const path = `edges[${index}]`;
    const edge = asObject(value, path);
    collector.addEdge(
      {
        id: edge["id"] === undefined ? undefined : asText(edge["id"], `${path}.id`),
        type: asText(edge["type"] ?? "", `${path}.type`),
        name: asText(edge["name"] ?? "", `${path}.name`),
        source: asText(edge["source"], `${path}.source`),
        target: asText(edge["target"], `${path}.target`),
        directed: edge["directed"] !== false,
        properties: asProperties(edge["properties"] ?? {}, `${path}.properties`),
      },
      () => placeOf(text, "edges", index),
    );
  }
  return collector.finish(asMeta(file["meta"] ?? {}));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    throw new FormatError("JSON_MALFORMED", placeIn(text, findJsonError(text)));
  }
}

/** Ours is written one element a line; in a file that is not, this is near enough to look. */
function placeOf(text: string, list: "nodes" | "edges", index: number) {
  let at = text.indexOf(`"${list}"`);
  for (let line = 0; line <= index && at !== -1; line += 1) at = text.indexOf("\n", at + 1);
  return placeIn(text, Math.max(0, at + 1));
}

function shape(path: string, expected: string): FormatError {
  return new FormatError("JSON_SHAPE", { path, expected });
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw shape(path, "an object in braces");
}

function asList(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw shape(path, "a list in brackets");
}

function asText(value: unknown, path: string): string {
  if (typeof value === "string") return value;
  throw shape(path, "a text in quotation marks");
}

function asMeta(value: unknown): GraphMeta {
  const meta = asObject(value, "meta");
  const names = Object.keys(NO_META) as (keyof GraphMeta)[];
  const texts = names.map((name) => [name, asText(meta[name] ?? "", `meta.${name}`)]);
  return { ...NO_META, ...Object.fromEntries(texts) };
}

function asProperties(value: unknown, path: string): PortableProperties {
  const entries = Object.entries(asObject(value, path)).filter(([, item]) => item !== null);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, asValue(item, `${path}.${name}`)]),
  );
}

function asValue(value: unknown, path: string): PortableValue {
  if (!Array.isArray(value)) return asScalar(value, path);
  const items = value.map((item) => asScalar(item, path));
  const kinds = new Set(items.map((item) => (typeof item === "bigint" ? "number" : typeof item)));
  if (kinds.size > 1) throw shape(path, "a list of one sort: texts, numbers or truth values");
  return items as string[];
}

function asScalar(value: unknown, path: string): string | number | bigint | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const written =
    typeof value === "object" && value !== null && "number" in value ? value.number : undefined;
  const number = typeof written === "string" ? parseNumber(written) : null;
  if (number !== null) return number;
  throw shape(path, "a text, a number, a truth value or a list of these");
}
