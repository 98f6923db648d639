/** JSON Canvas 1.0, from Obsidian and others. A card is a concept: its first lines the label, the rest a note. */
import { collectLines, type FoundLine } from "../collect-lines.ts";
import { MapCollector } from "../collect-map.ts";
import type { MapColor } from "../../../model/map-limits.ts";
import type { FoundMap } from "../found-map.ts";
import { nearestColor } from "../map-colors.ts";
import { plainMarkdown } from "../markdown-text.ts";
import { NO_PHRASE } from "../propositions/read-proposition-lines.ts";
import { blameValue, type JsonObject, jsonTaker } from "../read-json-values.ts";
import { type Box, groupAt, middleOf } from "./canvas-boxes.ts";

const take = jsonTaker("JSON Canvas");

/** More than a label may have; marks are not looked for beyond. */
const MOST_OF_A_HEAD = 2000;

/** @param file What the text holds. @throws MapFileError */
export function readCanvas(file: JsonObject): FoundMap {
  const collector = new MapCollector("JSON Canvas");
  const nodes = take.list(file["nodes"], "nodes").map((value, index) => {
    const path = `nodes[${index}]`;
    const node = take.object(value, path);
    return { node, path, id: take.text(node["id"], `${path}.id`), box: boxOf(node, path) };
  });
  const groups = nodes.filter(isGroup);
  for (const { node, path, id } of groups) {
    const label = take.text(node["label"], `${path}.label`);
    collector.addGroup({ id, label, color: colorOf(node, path) });
  }
  const boxes = new Map(groups.map(({ id, box }) => [id, box]));
  for (const found of nodes.filter((node) => !isGroup(node))) addCard(found, boxes, collector);
  const lines = take
    .list(file["edges"], "edges")
    .map((value, index) => toLine(value, `edges[${index}]`, collector));
  // A line to a group is no proposition: a group is no concept.
  const between = lines.filter(({ from, to }) => !boxes.has(from) && !boxes.has(to));
  for (let left = between.length; left < lines.length; left += 1) collector.leaveOut("looseEnds");
  collectLines(between, collector);
  return collector.finish({ title: "", question: "", language: "" });
}

interface FoundNode {
  readonly node: JsonObject;
  readonly path: string;
  readonly id: string;
  readonly box: Box;
}

function isGroup({ node }: FoundNode): boolean {
  return node["type"] === "group";
}

function boxOf(node: JsonObject, path: string): Box {
  const number = (name: string): number => take.number(node[name], `${path}.${name}`) ?? 0;
  return { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
}

function addCard(
  { node, path, id, box }: FoundNode,
  groups: ReadonlyMap<string, Box>,
  collector: MapCollector,
): void {
  const text = take.text(node["text"] ?? node["file"] ?? node["url"], `${path}.text`);
  const [head = "", ...rest] = text.trim().split(/\n\s*\n/);
  const label = plainMarkdown(head.slice(0, MOST_OF_A_HEAD));
  const at = middleOf(box);
  collector.addConcept(
    {
      id,
      label: node["type"] === "file" ? fileName(text) : withoutSigns(label),
      note: rest.join("\n\n"),
      at,
      color: colorOf(node, path),
      group: groupAt(at, groups),
    },
    blameValue(take, path),
  );
}

/** A card with a note and no label is written with these signs in its place. */
function withoutSigns(label: string): string {
  return label === NO_PHRASE ? "" : label;
}

function fileName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? "").replace(/\.[a-z0-9]{1,5}$/i, "");
}

/** Without an arrow at its end and with one at its beginning, a line goes the other way. */
function toLine(value: unknown, path: string, collector: MapCollector): FoundLine {
  const edge = take.object(value, path);
  const hasHead = edge["toEnd"] !== "none";
  const hasTail = edge["fromEnd"] === "arrow";
  if (hasHead === hasTail) collector.leaveOut("directions");
  const ends = [
    take.text(edge["fromNode"], `${path}.fromNode`),
    take.text(edge["toNode"], `${path}.toNode`),
  ];
  const [from = "", to = ""] = hasTail && !hasHead ? ends.toReversed() : ends;
  return {
    id: edge["id"] === undefined ? undefined : take.text(edge["id"], `${path}.id`),
    from,
    to,
    label: take.text(edge["label"], `${path}.label`),
    color: colorOf(edge, path),
    blame: blameValue(take, path),
  };
}

/** Six presets by number, in the order red, orange, yellow, green, cyan, purple. */
const PRESETS: readonly (MapColor | null)[] = [
  null,
  "clay",
  "clay",
  "sand",
  "leaf",
  "lake",
  "plum",
];

function colorOf(element: JsonObject, path: string): MapColor | null {
  const color = take.text(element["color"], `${path}.color`);
  return /^[1-6]$/.test(color) ? (PRESETS[Number(color)] ?? null) : nearestColor(color);
}
