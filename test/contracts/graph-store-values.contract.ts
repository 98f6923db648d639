/** What is written comes back as it was. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeNotFoundError } from "../../graph/errors.ts";
import type { PropertyValue } from "../../graph/model/property.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { edge, EMPTY_PLAN, entity } from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const VALUES: Readonly<Record<string, PropertyValue>> = {
  "a date to the year": "1648",
  "a date to the month": "2014-03",
  "a date to the day": "2022-03-04",
  "a text that looks like a moment": "2022-03-04T10:00:00Z",
  "a whole number": 42,
  "a negative number": -7,
  zero: 0,
  "a fraction": 24.1,
  "a very large fraction": 1.5e300,
  "a whole number beyond 2^53": 2n ** 60n + 1n,
  "the smallest whole number": -(2n ** 63n),
  true: true,
  false: false,
  Cyrillic: "З’їзд ґанку — Ґонґадзе",
  "an emoji of several code points": "🇺🇦👩‍🏫",
  "an empty text": "",
  "quotes and backslashes": `"double" 'single' \`back\` \\ \${x} $x {y}`,
  "line ends and tabs": "one\ntwo\r\n\tthree",
  "a list of texts": ["b", "a", "", "ї"],
  "a list of dates": ["1648", "2014-03"],
  "a list of whole numbers": [3, 1, 2],
  "a list of fractions": [0.5, -1.25],
  "a list of big numbers": [2n ** 60n, -(2n ** 61n)],
  "a list of booleans": [true, false],
  "an empty list": [],
};

const cases = Object.entries(VALUES).map(([what, value], index) => ({ what, value, index }));
const nodes = cases.map(({ value, index }) => entity(`n${index}`, "Concept", { name: "n", value }));
const edges = cases.map(({ value, index }) =>
  edge(`e${index}`, ["n0", "INCLUDES", `n${index}`], { value }),
);
const plain = { id: "plain", labels: ["Sentence"], properties: {} };
const several = { id: "several", labels: ["Entity", "Concept", "Zone"], properties: { name: "s" } };

export function describeValues(target: ContractTarget): void {
  describe("values", () => {
    let store: GraphStore;
    beforeAll(async () => {
      const createNodes = [...nodes, plain, several];
      store = await openFilledStore(target, { ...EMPTY_PLAN, createNodes, createEdges: edges });
    });
    afterAll(() => store.close());

    it.each(cases)("keeps $what on a node", async ({ index }) => {
      expect(await store.node(`n${index}`)).toEqual(nodes[index]);
    });

    it("keeps the same values on edges", async () => {
      const kept = await collectEdges(store);
      expect(kept).toEqual(edges.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    });

    it("keeps a property that is absent absent", async () => {
      expect(await store.node("plain")).toEqual(plain);
    });

    it("keeps several labels, `Entity` first and the others by alphabet", async () => {
      expect(await store.node("several")).toEqual(several);
    });

    it("refuses an id that it does not hold", async () => {
      await expect(store.node("nobody")).rejects.toEqual(new NodeNotFoundError("nobody"));
    });

    it("takes an id with any character as text", async () => {
      const hostile = `x'}) DETACH DELETE n //`;
      await expect(store.node(hostile)).rejects.toEqual(new NodeNotFoundError(hostile));
    });

    it("says which engine it is", () => {
      expect(store.engine.name).toMatch(/^(embedded|neo4j)$/);
      expect(store.engine.version).toMatch(/^\d+\.\d+/);
    });
  });
}

async function collectEdges(store: GraphStore) {
  const kept = [];
  for await (const record of store.dump()) if (record.edge !== undefined) kept.push(record.edge);
  return kept;
}
