/** The driver's relationships know their ends by internal ids alone: which of those the rows tell, and which are wanted. */
import neo4j, { type Relationship } from "neo4j-driver";

export interface CollectedEnds<Id> {
  /** Business ids by element id. */
  readonly known: Map<string, Id>;
  readonly wanted: Set<string>;
  readonly idIn: (properties: Readonly<Record<string, unknown>>) => Id;
}

/** Adds what is in a value, however deep. */
export function collectEnds<Id>(value: unknown, ends: CollectedEnds<Id>): void {
  if (typeof value !== "object" || value === null) return;
  if (neo4j.isNode(value)) {
    ends.known.set(value.elementId, ends.idIn(value.properties));
  } else if (neo4j.isRelationship(value)) {
    addEnds(value, ends.wanted);
  } else if (neo4j.isPath(value)) {
    for (const { start, relationship, end } of value.segments) {
      collectEnds([start, end], ends);
      addEnds(relationship, ends.wanted);
    }
  } else {
    for (const each of Object.values(value)) collectEnds(each, ends);
  }
}

function addEnds(edge: Relationship, wanted: Set<string>): void {
  wanted.add(edge.startNodeElementId);
  wanted.add(edge.endNodeElementId);
}
