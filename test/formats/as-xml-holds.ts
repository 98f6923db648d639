/** The graph as it should come back from XML: lists write what XML cannot hold as escapes, everything else shows U+FFFD. */
import type { PortableGraph, PortableProperties } from "../../graph/model/portable-graph.ts";

export function asXmlHolds({ meta, nodes, edges }: PortableGraph): PortableGraph {
  return {
    meta,
    nodes: nodes.map((node) => ({
      ...node,
      id: held(node.id),
      name: held(node.name),
      properties: heldIn(node.properties),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      id: held(edge.id),
      name: held(edge.name),
      source: held(edge.source),
      target: held(edge.target),
      properties: heldIn(edge.properties),
    })),
  };
}

function heldIn(properties: PortableProperties): PortableProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (Array.isArray(value)) return [name, (value as string[]).map(heldInList)];
      return [name, typeof value === "string" ? held(value) : value];
    }),
  );
}

function held(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 32 && !"\t\n\r".includes(character);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return isControl || isHalf || code === 0xfffe || code === 0xffff ? "\uFFFD" : character;
    })
    .join("");
}

/** U+FFFE is the one that JSON's escapes leave as it is. */
function heldInList<Item>(item: Item): Item {
  return (typeof item === "string" ? item.replaceAll("\uFFFE", "\uFFFD") : item) as Item;
}
