/** A cell as text: for the clipboard, for CSV, for its width. */
import { writeCellList } from "../../../../../graph/formats/csv/cell-list.ts";
import { type GateNode, type GatePath, type GateValue, readValue } from "./read-value.ts";

/** Null stays null: an empty text is something else. Elements are told by their ids, where they have one. */
export function plainText(value: GateValue): string | null {
  const read = readValue(value);
  switch (read.kind) {
    case "null":
      return null;
    case "text":
    case "integer":
      return read.text;
    case "number":
    case "boolean":
      return String(read.value);
    case "node":
      return read.node.id ?? JSON.stringify(read.node);
    case "relationship":
      return read.relationship.id ?? JSON.stringify(read.relationship);
    case "path":
      return pathText(read.path);
    case "list":
      return listText(read.items);
    default:
      return JSON.stringify(value);
  }
}

/** `tpd -[GRANTS]-> right-to-work <-[PROTECTS]- echr` */
function pathText({ nodes, relationships }: GatePath): string {
  const [first, ...others] = nodes;
  const steps = others.map((node, index) => {
    const before = nodes[index];
    const step = relationships[index];
    const type = step?.type ?? "";
    const isBack = step !== undefined && before !== undefined && isReversed(step, before);
    return isBack ? ` <-[${type}]- ${nodeText(node)}` : ` -[${type}]-> ${nodeText(node)}`;
  });
  return `${first === undefined ? "" : nodeText(first)}${steps.join("")}`;
}

/** Whether a path goes this relationship against its direction. */
export function isReversed(
  { start, end }: { readonly start: string | null; readonly end: string | null },
  from: GateNode,
): boolean {
  return start !== end && end !== null && end === from.id;
}

function nodeText({ id, labels }: GateNode): string {
  return id ?? `(:${labels.join(":")})`;
}

function listText(items: readonly GateValue[]): string {
  const texts = items.map((item) => (isFlat(item) ? plainText(item) : null));
  return texts.every((text) => text !== null)
    ? writeCellList(
        texts,
        items.every((item) => typeof item !== "number"),
      )
    : JSON.stringify(items);
}

/** Reads well beside others in a list. */
function isFlat(value: GateValue): boolean {
  const { kind } = readValue(value);
  return kind !== "list" && kind !== "map" && kind !== "point";
}
