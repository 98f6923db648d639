/** Rows as a table for a terminal. */
import type { GateNode, GateRelationship, GateValue } from "../../graph/gate/gate-value.ts";

const WIDEST = 60;

export function formatTable(
  columns: readonly string[],
  rows: readonly (readonly GateValue[])[],
): string {
  const lines = [columns, ...rows.map((row) => row.map(toText))].map((line) => line.map(toCell));
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((line) => lengthOf(line[column] ?? ""))),
  );
  const [head = [], ...body] = lines.map((line) =>
    line.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell))),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("─┼─");
  const drawn = [head.join(" │ "), rule, ...body.map((line) => line.join(" │ "))];
  const count = rows.length === 1 ? "1 row" : `${rows.length} rows`;
  return `${drawn.map((line) => line.trimEnd()).join("\n")}\n${count}\n`;
}

/** In one line. Characters that steer a terminal are shown, not obeyed: properties may hold anything. */
function toCell(text: string): string {
  const plain = text.replace(/\p{Cc}|\p{Cf}/gu, (character) =>
    character === "\n" ? "⏎" : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  const characters = [...plain];
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join("")}…` : plain;
}

function lengthOf(text: string): number {
  return [...text].length;
}

function toText(value: GateValue): string {
  if (typeof value === "string") return value;
  return toCypher(value);
}

function toCypher(value: GateValue): string {
  if (typeof value === "string")
    return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  if (typeof value !== "object" || value === null) return String(value);
  if (isList(value)) return `[${value.map(toCypher).join(", ")}]`;
  if ("$int" in value) return String(value.$int);
  if ("$node" in value) return toNode(value.$node as GateNode);
  if ("$relationship" in value) return toRelationship(value.$relationship as GateRelationship);
  if ("$path" in value) return toPath(value.$path as PathValue);
  if ("$point" in value) return `point(${(value.$point as PointValue).coordinates.join(", ")})`;
  const map = ("$map" in value ? value.$map : value) as Readonly<Record<string, GateValue>>;
  return `{${Object.entries(map)
    .map(([key, each]) => `${key}: ${toCypher(each)}`)
    .join(", ")}}`;
}

type PathValue = Extract<GateValue, { $path: unknown }>["$path"];
type PointValue = Extract<GateValue, { $point: unknown }>["$point"];

function isList(value: object): value is readonly GateValue[] {
  return Array.isArray(value);
}

function toNode({ id, labels }: GateNode): string {
  return `(${id ?? ""}${labels.map((label) => `:${label}`).join("")})`;
}

function toRelationship({ id, type, start, end }: GateRelationship): string {
  return `(${start ?? ""})-[${id ?? ""}:${type}]->(${end ?? ""})`;
}

function toPath({ nodes, relationships }: PathValue): string {
  const steps = relationships.map(({ type, start, end }, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    const isForward = start === from?.id && end === to?.id;
    const step = isForward ? `-[:${type}]->` : `<-[:${type}]-`;
    return step + (to === undefined ? "()" : toNode(to));
  });
  return (nodes[0] === undefined ? "" : toNode(nodes[0])) + steps.join("");
}
