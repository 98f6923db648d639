/** Which relations each entity of a scene has: asked with every move of the pointer, so found once for each scene. */
import type { Relation } from "../../../contract/shared.ts";

export type Incidence = ReadonlyMap<string, readonly Relation[]>;

const known = new WeakMap<ReadonlyMap<string, Relation>, Incidence>();

export function incidenceOf(relations: ReadonlyMap<string, Relation>): Incidence {
  const found = known.get(relations);
  if (found !== undefined) return found;
  const incidence = new Map<string, Relation[]>();
  const add = (id: string, relation: Relation): void => {
    const own = incidence.get(id);
    if (own === undefined) incidence.set(id, [relation]);
    else own.push(relation);
  };
  for (const relation of relations.values()) {
    add(relation.source, relation);
    if (relation.target !== relation.source) add(relation.target, relation);
  }
  known.set(relations, incidence);
  return incidence;
}
