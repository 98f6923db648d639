/** A value as Cypher writes it, for pasting into a statement. */
import { type GateNode, type GateValue, readValue } from "./read-value.ts";

export function cypherLiteral(value: GateValue): string {
  const read = readValue(value);
  switch (read.kind) {
    case "null":
      return "null";
    case "text":
      return quote(read.text);
    case "integer":
      return read.text;
    case "number":
    case "boolean":
      return String(read.value);
    case "list":
      return `[${read.items.map(cypherLiteral).join(", ")}]`;
    case "map":
      return mapLiteral(read.entries);
    case "point": {
      const { srid, coordinates } = read.point;
      const names = ["x", "y", "z"];
      const parts = coordinates.map((number, index) => `${names[index] ?? "m"}: ${number}`);
      return `point({srid: ${srid}, ${parts.join(", ")}})`;
    }
    case "node":
      return nodePattern(read.node);
    case "relationship": {
      const { id, type } = read.relationship;
      return `[:${name(type)}${id === null ? "" : ` {id: ${quote(id)}}`}]`;
    }
    default:
      return `[${read.path.nodes.map(nodePattern).join(", ")}]`;
  }
}

/** `[{name: 'A', count: 1}, …]`, each row a map, a line for each. */
export function cypherRows(
  columns: readonly string[],
  rows: readonly (readonly GateValue[])[],
): string {
  const lines = rows.map((row) =>
    mapLiteral(columns.map((column, index) => [column, row[index] ?? null])),
  );
  return `[\n  ${lines.join(",\n  ")}\n]`;
}

/** A pattern that finds the node again. */
function nodePattern({ id, labels }: GateNode): string {
  const label = labels.map((each) => `:${name(each)}`).join("");
  return `(${label}${id === null ? "" : ` {id: ${quote(id)}}`})`;
}

function mapLiteral(entries: readonly (readonly [string, GateValue])[]): string {
  return `{${entries.map(([key, value]) => `${name(key)}: ${cypherLiteral(value)}`).join(", ")}}`;
}

function quote(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `'${escaped}'`;
}

function name(text: string): string {
  return /^[A-Za-z_]\w*$/.test(text) ? text : `\`${text.replaceAll("`", "``")}\``;
}
