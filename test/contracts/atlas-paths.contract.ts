/** Paths and neighborhoods of the real atlas, compared with what a walk over all of its edges finds. */
import { beforeAll, expect, it } from "vitest";
import { readAround } from "../../graph/reading/connect-around.ts";
import { readCommon } from "../../graph/reading/connect-common.ts";
import type { GraphPath, GraphStore } from "../../graph/store/graph-store.ts";

type Neighbors = ReadonlyMap<string, ReadonlySet<string>>;

const PAIRS = [
  ["eu", "hs-food"],
  ["tpd", "need-food"],
  ["echr", "threat-poverty"],
  ["ess-2003", "refugees-from-ukraine"],
  ["event-yugoslav-wars", "hs-health"],
  ["state-poland", "concept-security"],
  ["amif", "right-human-rights"],
  ["event-candidate-status", "concept-human-development"],
] as const;

export function describeAtlasPaths(getStore: () => GraphStore): void {
  let neighbors: Neighbors;
  let degrees: ReadonlyMap<string, number>;

  beforeAll(async () => {
    const { edges } = await getStore().overview();
    const around = new Map<string, Set<string>>();
    const counts = new Map<string, number>();
    for (const { source, target } of edges.filter((edge) => edge.source !== edge.target)) {
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const) {
        around.set(one, (around.get(one) ?? new Set()).add(other));
        counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    }
    neighbors = around;
    degrees = counts;
  });

  const between = (from: string, to: string) =>
    getStore().paths({
      from,
      to,
      types: [],
      statuses: [],
      direction: "any",
      maxLength: 6,
      limit: 10,
    });

  it.each(PAIRS)("the paths from %s to %s begin with the shortest there is", async (from, to) => {
    const { paths } = await between(from, to);
    expect(paths[0]?.edges.length).toBe(ringsOf(neighbors, from).findIndex((ring) => ring.has(to)));
    for (const path of paths) expectWay(path, from, to);
  });

  it("paths of one length come by the logarithms of their inner entities' degrees", async () => {
    const { paths } = await between("eu", "hs-food");
    const costs = paths.map(({ nodes, edges }) => ({
      length: edges.length,
      product: productOf(nodes.slice(1, -1).map(({ id }) => degrees.get(id) ?? 1)),
    }));
    expect(paths.length).toBe(10);
    expect(costs).toEqual(costs.toSorted((a, b) => a.length - b.length || a.product - b.product));
  });

  it("the EU and human security have in common what stands beside both", async () => {
    const ids = ["eu", "concept-human-security"];
    const { nodes, edges, total } = await readCommon(getStore(), { ids, limit: 200 });
    const both = [...(neighbors.get("eu") ?? [])].filter(
      (id) => neighbors.get("concept-human-security")?.has(id) === true && !ids.includes(id),
    );
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(both.toSorted());
    expect(total).toBe(both.length);
    expect(edges.length).toBeGreaterThanOrEqual(2 * total);
  });

  it("two hops around the EU are counted as a walk over all edges counts them", async () => {
    const { hops } = await readAround(getStore(), { id: "eu", hops: 2, limit: 500 });
    const [, first, second] = ringsOf(neighbors, "eu");
    expect(hops).toEqual(
      [first, second].map((ring) => ({ total: ring?.size ?? 0, shown: ring?.size ?? 0 })),
    );
  });
}

/** The nodes at each distance, the node itself first. */
function ringsOf(neighbors: Neighbors, id: string): readonly ReadonlySet<string>[] {
  const rings: ReadonlySet<string>[] = [new Set([id])];
  const seen = new Set([id]);
  for (let ring = rings[0]; ring !== undefined && ring.size > 0; ring = rings.at(-1)) {
    const next = new Set([...ring].flatMap((each) => [...(neighbors.get(each) ?? [])]));
    const fresh = new Set([...next].filter((each) => !seen.has(each)));
    for (const each of fresh) seen.add(each);
    rings.push(fresh);
  }
  return rings;
}

function expectWay({ nodes, edges, beside }: GraphPath, from: string, to: string): void {
  const ids = nodes.map(({ id }) => id);
  expect([ids[0], ids.at(-1), new Set(ids).size]).toEqual([from, to, edges.length + 1]);
  for (const [index, edge] of edges.entries()) {
    const ends = [ids[index], ids[index + 1]].toSorted();
    for (const { source, target } of [edge, ...(beside[index] ?? [])])
      expect([source, target].toSorted()).toEqual(ends);
  }
}

function productOf(numbers: readonly number[]): number {
  let product = 1;
  for (const number of numbers) product *= number;
  return product;
}
