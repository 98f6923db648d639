/** What is asked: from the smallest question to whole nodes by the hundred, and what never ends by itself. */
import type { Asked } from "./http-asker.ts";

export interface NamedStatement extends Asked {
  readonly name: string;
}

/** Each has the same answer on both engines; the last two are what a table or a canvas asks for. */
export const GOOD_STATEMENTS: readonly NamedStatement[] = [
  { name: "`RETURN 1`", statement: "RETURN 1 AS one" },
  {
    name: "an entity by its id",
    statement: "MATCH (e:Entity {id: $id}) RETURN e",
    parameters: { id: "tpd" },
  },
  {
    name: "its relations and neighbors",
    statement: "MATCH (e:Entity {id: $id})-[r]-(n:Entity) RETURN r, n LIMIT 50",
    parameters: { id: "tpd" },
  },
  {
    name: "entities counted by kind",
    statement: "MATCH (e:Entity) RETURN e.kind AS kind, count(*) AS many ORDER BY many DESC, kind",
  },
  {
    name: "100 paths of two steps",
    statement: "MATCH p = (a:Actor)-->(i:Instrument)-->(x:Entity) RETURN p LIMIT 100",
  },
  { name: "500 whole nodes", statement: "MATCH (e) RETURN e LIMIT 500" },
];

/** Ends only when it is stopped, on both engines, without taking memory. */
export const RUNAWAY: Asked = {
  statement:
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) WHERE a.id + b.id < c.id + d.id RETURN count(*) AS n",
};

/** Takes memory twice as fast with each step. */
export const GREEDY: Asked = {
  statement: "RETURN size(reduce(l = [1], i IN range(1, 40) | l + l)) AS n",
};
