/** Statements that return what is on screen: a node's surroundings, an expansion, a set, what the filters leave. Pure. */
import type { Filters } from "../state/filters.ts";
import { USUAL_OPTIONS } from "../state/path-options.ts";
import type { Expansion, Scene } from "../state/scene.ts";
import type { Lit, Panel } from "../state/view.ts";

export interface ShownStatement {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export function statementOfEntity(id: string): ShownStatement {
  return {
    statement: "MATCH (n:Entity {id: $id})-[r]-(m:Entity)\nRETURN n, r, m",
    parameters: { id },
  };
}

/** The relation and all that stand beside it between the same two. */
export function statementOfRelation(id: string): ShownStatement {
  return {
    statement:
      "MATCH (a)-[chosen]->(b)\nWHERE chosen.id = $id\nMATCH (a)-[r]-(b)\nRETURN DISTINCT a, r, b",
    parameters: { id },
  };
}

/** The work, and the statements that cite it. */
export function statementOfWork(id: string): ShownStatement {
  return {
    statement:
      "MATCH (w:Work {id: $id})\nOPTIONAL MATCH (c:Claim)-[cites:CITES]->(w)\nRETURN w, cites, c",
    parameters: { id },
  };
}

export function statementOfMany(ids: readonly string[]): ShownStatement {
  return {
    statement: [
      "MATCH (n:Entity)",
      "WHERE n.id IN $ids",
      "OPTIONAL MATCH (n)-[r]->(m:Entity)",
      "WHERE m.id IN $ids",
      "RETURN n, r, m",
    ].join("\n"),
    parameters: { ids },
  };
}

/** Just these, by their ids: what was put together by hand, or ranked by the atlas. */
export function statementOfElements({ nodes, edges }: Lit, remark: string): ShownStatement {
  return {
    statement: [
      `// ${remark}`,
      "MATCH (n:Entity)",
      "WHERE n.id IN $entities",
      "OPTIONAL MATCH (n)-[r]->(m:Entity)",
      "WHERE r.id IN $relations",
      "RETURN n, r, m",
    ].join("\n"),
    parameters: { entities: nodes, relations: edges },
  };
}

type Asked = Pick<Expansion, "center" | "type" | "direction">;

export function statementOfExpansion({ center, type, direction }: Asked): ShownStatement {
  const inner = type === null ? "[r]" : `[r:${type}]`;
  const arrow = { out: `-${inner}->`, in: `<-${inner}-`, both: `-${inner}-` }[direction];
  return {
    statement: `MATCH (n:Entity {id: $id})${arrow}(m:Entity)\nRETURN n, r, m`,
    parameters: { id: center },
  };
}

type PathsPanel = Extract<Panel, { kind: "paths" }>;

/** The shortest between the first two ends: the other paths, and their order, are the atlas's own. */
export function statementOfPaths({ ends, options }: PathsPanel, remark: string): ShownStatement {
  const [from = "", to = ""] = ends;
  const { types, maxLength, direction } = options ?? USUAL_OPTIONS;
  const inner = `[${types.length === 0 ? "" : `:${types.join("|")}`}*..${maxLength}]`;
  const arrow = direction === "along" ? `-${inner}->` : `-${inner}-`;
  return {
    statement: [
      `// ${remark}`,
      "MATCH (a:Entity {id: $from})",
      "MATCH (b:Entity {id: $to})",
      `MATCH p = shortestPath((a)${arrow}(b))`,
      "RETURN p",
    ].join("\n"),
    parameters: { from, to },
  };
}

/** Null where the filters say more than conditions on kinds, types, statuses and origins. */
export function statementOfFilters({ hidden, period }: Filters): ShownStatement | null {
  if (period !== null || hidden.sections.size > 0 || hidden.works.size > 0) return null;
  const kinds = [...hidden.kinds].toSorted();
  const withoutKinds = (name: string) => kinds.map((kind) => `NOT ${name}:${kind}`);
  const ofRelation = [
    ...(hidden.types.size > 0 ? ["NOT type(r) IN $types"] : []),
    ...(hidden.statuses.size > 0 ? ["NOT r.status IN $statuses"] : []),
    ...(hidden.origins.size > 0 ? ["NOT r.origin IN $origins"] : []),
  ];
  const lists = { types: hidden.types, statuses: hidden.statuses, origins: hidden.origins };
  return {
    statement: [
      "MATCH (a:Entity)",
      ...where(withoutKinds("a")),
      "OPTIONAL MATCH (a)-[r]->(b:Entity)",
      ...where([...withoutKinds("b"), ...ofRelation]),
      "RETURN a, r, b",
    ].join("\n"),
    parameters: Object.fromEntries(
      Object.entries(lists)
        .filter(([, values]) => values.size > 0)
        .map(([name, values]) => [name, [...values].toSorted()]),
    ),
  };
}

/** Everything that stands on the canvas, named one by one. */
export function statementOfScene(
  scene: Pick<Scene, "entities" | "relations">,
  remark: string,
): ShownStatement {
  return statementOfElements(
    { nodes: [...scene.entities.keys()], edges: [...scene.relations.keys()] },
    remark,
  );
}

function where(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n  AND ")}`];
}
