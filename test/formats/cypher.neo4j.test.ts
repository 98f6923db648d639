/** The Cypher script, run in a real Neo4j statement by statement, gives the graph back; run again it changes nothing. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { writeGraph } from "../../graph/formats/write-graph.ts";
import {
  NO_META,
  type PortableGraph,
  type PortableProperties,
} from "../../graph/model/portable-graph.ts";
import { readImage } from "../../ingest/run-ingest.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { makeRandomGraph, NASTY_NAMES, NASTY_TEXTS } from "./random-graph.ts";

const uri = inject("neo4jUri");
const codebook = fileURLToPath(new URL("../fixtures/tiny-codebook", import.meta.url));

describe.skipIf(uri === null)("the Cypher script", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  let before: ReadonlySet<unknown>;
  const constraints = async () => {
    const rows = await raw.run("SHOW CONSTRAINTS YIELD name");
    return rows.map(({ name }) => String(name));
  };
  beforeAll(async () => {
    before = new Set(await constraints());
  });
  beforeEach(() => raw.empty());
  afterAll(async () => {
    await raw.empty();
    for (const name of await constraints())
      if (!before.has(name)) await raw.run(`DROP CONSTRAINT \`${name}\``);
    await raw.close();
  });

  const play = async (script: string) => {
    const statements = script.replaceAll(/^\/\/.*\n/gm, "").split(/;\n/);
    for (const statement of statements) if (statement.trim() !== "") await raw.run(statement);
  };
  const readBack = async () => ({
    nodes: await raw.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties"),
    edges: await raw.run(
      "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties",
    ),
  });

  it("brings every property and parallel edge", async () => {
    const graph = makeRandomGraph({ seed: 1, nodes: 5, edges: 12 });
    await play(writeGraph(graph, "cypher"));
    expect(normalize(await readBack())).toEqual(normalize(expected(graph)));
  });

  it("brings names and texts that could end a string, a name or a statement", async () => {
    const names = NASTY_NAMES.map((name) => [name, `value of ${name}`]);
    const properties = { ...Object.fromEntries(names), texts: NASTY_TEXTS };
    const node = { id: "a`\"'\\u0022;\n", name: "", labels: ["A` ;\\u0060 //", "B"], properties };
    const ends = { source: node.id, target: node.id, directed: true, name: "" };
    const edge = { ...ends, type: "T`}) DETACH DELETE a //", properties };
    const edges = [
      { ...edge, id: "first" },
      { ...edge, id: "second" },
    ];
    const graph = { meta: NO_META, nodes: [node], edges };
    await play(writeGraph(graph, "cypher"));
    expect(normalize(await readBack())).toEqual(normalize(expected(graph)));
  });

  it("brings entities, claims, sentences and sources, and run again changes nothing", async () => {
    const { image } = readImage(codebook);
    const nodes = image.nodes.map((node) => ({ ...node, name: "" }));
    const edges = image.edges.map((edge) => ({ ...edge, name: "", directed: true }));
    const graph = { meta: NO_META, nodes, edges } as PortableGraph;
    const script = writeGraph(graph, "cypher");
    await play(script);
    const found = normalize(await readBack());
    expect(found).toEqual(normalize(expected(graph)));
    await play(script);
    expect(normalize(await readBack())).toEqual(found);
  });
});

interface Rows {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

function expected({ nodes, edges }: PortableGraph): Rows {
  return {
    nodes: nodes.map(({ id, name, labels, properties }) => ({
      labels: labels.length === 0 ? ["Node"] : [...new Set(labels)],
      properties: { ...named(name, properties), id },
    })),
    edges: edges.map(({ id, type, name, source, target, directed, properties }) => ({
      source,
      type: type === "" ? "RELATED" : type,
      target,
      properties: { ...named(name, properties), ...(directed ? {} : { directed }), id },
    })),
  };
}

function named(name: string, properties: PortableProperties): Record<string, unknown> {
  const { id, ...rest } = properties;
  const kept = id === undefined ? rest : { ...rest, fileId: id };
  const isSaid = name === "" || Object.values(properties).includes(name);
  return isSaid ? kept : { name, ...kept };
}

/** In one order, with integers as numbers where they can be. */
function normalize({ nodes, edges }: Rows) {
  const inOrder = (rows: Rows["nodes"]) => rows.map(toText).toSorted();
  return {
    nodes: inOrder(
      nodes.map((row) => ({ ...row, labels: [...(row["labels"] as string[])].toSorted() })),
    ),
    edges: inOrder(edges),
  };
}

function toText(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) => {
    if (typeof value === "bigint" || typeof value === "number")
      return String(Object.is(value, -0) ? "-0" : value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
