/** A graph as a map: nodes as concepts, edges as phrases. A relationship type serves where an edge has no words. */
import type {
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableProperties,
} from "../../../model/portable-graph.ts";
import { collectLines } from "../collect-lines.ts";
import { type Blame, MapCollector } from "../collect-map.ts";
import type { FoundMap, FoundPlace } from "../found-map.ts";
import { nearestColor } from "../map-colors.ts";

/** The reader of the graph has seen to ids and ends. */
const blame: Blame = (problem, name) => new Error(`The graph is not whole: ${problem} ${name}`);

/** @throws MapFileError */
export function fromPortableGraph({ meta, nodes, edges }: PortableGraph, format: string): FoundMap {
  const collector = new MapCollector(format);
  for (const node of nodes) collector.addConcept(toConcept(node), blame);
  for (const { directed } of edges) if (!directed) collector.leaveOut("directions");
  collectLines(edges.map(toLine), collector);
  return collector.finish({ title: meta.title, question: "", language: "" });
}

function toConcept({ id, name, properties }: PortableNode) {
  const entity = textOf(properties, "entity");
  const group = textOf(properties, "group");
  return {
    ...shared(properties),
    id,
    label: name,
    entity: entity === "" ? null : entity,
    group: group === "" ? null : group,
  };
}

function toLine({ id, name, type, source, target, properties }: PortableEdge) {
  return {
    ...shared(properties),
    id,
    label: name === "" ? type.replaceAll("_", " ").toLowerCase() : name,
    from: source,
    to: target,
    claims: textsOf(properties, "claims"),
    blame,
  };
}

function shared(properties: PortableProperties) {
  return {
    at: placeOf(properties),
    color: nearestColor(textOf(properties, "color")),
    note: textOf(properties, "note") || textOf(properties, "description"),
    works: textsOf(properties, "works"),
    isParked: properties["parked"] === true,
  };
}

function placeOf({ x, y }: PortableProperties): FoundPlace | null {
  if (typeof x !== "number" || typeof y !== "number") return null;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

function textOf(properties: PortableProperties, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : "";
}

function textsOf(properties: PortableProperties, name: string): string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
