/** The atlas' own JSON: nothing is lost, and a version says how to read it. */
import type {
  PortableGraph,
  PortableProperties,
  PortableValue,
} from "../../model/portable-graph.ts";
import { writeNumber } from "../number-text.ts";

export const JSON_FORMAT = "human-security-atlas/graph";
export const JSON_FORMAT_VERSION = 1;

export function writeJson({ meta, nodes, edges }: PortableGraph): string {
  const head = { format: JSON_FORMAT, formatVersion: JSON_FORMAT_VERSION, meta };
  return `${JSON.stringify(head).slice(0, -1)},\n"nodes":[\n${lines(nodes)}\n],\n"edges":[\n${lines(edges)}\n]}\n`;
}

/** One element a line, so that two exports can be compared. */
function lines(elements: readonly { readonly properties: PortableProperties }[]): string {
  return elements
    .map(({ properties, ...rest }) => JSON.stringify({ ...rest, properties: toJson(properties) }))
    .join(",\n");
}

function toJson(properties: PortableProperties): unknown {
  const entries = Object.entries(properties).map(([name, value]) => [name, toJsonValue(value)]);
  return Object.fromEntries(entries);
}

function toJsonValue(value: PortableValue): unknown {
  if (Array.isArray(value)) return (value as (string | number | bigint | boolean)[]).map(toScalar);
  return toScalar(value as string | number | bigint | boolean);
}

/** JSON has no bigint, no infinity and no -0: they are written as `{"number": "…"}`. */
function toScalar(value: string | number | bigint | boolean): unknown {
  if (typeof value === "bigint") return { number: writeNumber(value) };
  if (typeof value !== "number") return value;
  const isPlain = Number.isFinite(value) && !Object.is(value, -0);
  return isPlain ? value : { number: writeNumber(value) };
}
