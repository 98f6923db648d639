/** A map as a graph for programs of networks: concepts as nodes, each proposition as an edge with its phrase on it. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../model/concept-map.ts";
import {
  NO_META,
  type PortableEdge,
  type PortableGraph,
  type PortableNode,
  type PortableProperties,
} from "../../../model/portable-graph.ts";
import { toLines } from "../collect-lines.ts";
import { shadeOf } from "../map-colors.ts";

export function toPortableGraph(map: ConceptMap): PortableGraph {
  const parked = new Set(map.parkingLot);
  const groups = groupNames(map);
  return {
    meta: { ...NO_META, title: map.title },
    nodes: map.concepts.map((concept) => toNode(concept, groups, parked)),
    edges: map.phrases.flatMap((phrase) => toEdges(phrase, parked)),
  };
}

function toNode(
  concept: MapConcept,
  groups: ReadonlyMap<string, string>,
  parked: ReadonlySet<string>,
): PortableNode {
  const { id, label, entity, group } = concept;
  return {
    id,
    name: label,
    labels: ["Concept"],
    properties: {
      ...sharedProperties(concept, parked),
      ...(entity === null ? {} : { entity }),
      ...(group === null ? {} : { group: groups.get(group) ?? group }),
    },
  };
}

function toEdges(phrase: MapPhrase, parked: ReadonlySet<string>): PortableEdge[] {
  const properties = {
    ...sharedProperties(phrase, parked),
    ...(phrase.claims.length === 0 ? {} : { claims: phrase.claims }),
  };
  return toLines(phrase).map(({ id, from, to, label }) => ({
    id,
    type: "",
    name: label,
    source: from,
    target: to,
    directed: true,
    properties,
  }));
}

function sharedProperties(
  { id, position, color, note, works }: MapConcept | MapPhrase,
  parked: ReadonlySet<string>,
): PortableProperties {
  return {
    ...position,
    ...(color === null ? {} : { color: shadeOf(color) }),
    ...(note === "" ? {} : { note }),
    ...(works.length === 0 ? {} : { works }),
    ...(parked.has(id) ? { parked: true } : {}),
  };
}

/** The label where it is one group's alone, else the id. */
function groupNames({ groups }: ConceptMap): ReadonlyMap<string, string> {
  const labels = groups.map(({ label }) => label);
  const isOwn = (label: string) =>
    label !== "" && labels.indexOf(label) === labels.lastIndexOf(label);
  return new Map(groups.map(({ id, label }) => [id, isOwn(label) ? label : id]));
}
