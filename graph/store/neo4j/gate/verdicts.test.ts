import { expect, it } from "vitest";
import type { GateSummary } from "../../../gate/cypher-gate.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import { Verdicts } from "./verdicts.ts";

const PLANNED: GateSummary = {
  truncatedBy: null,
  ms: 0,
  plan: {
    operator: "ProduceResults",
    details: "",
    estimatedRows: 1,
    rows: null,
    dbHits: null,
    children: [],
  },
  notifications: [],
};

type Parameters = Readonly<Record<string, GateValue>>;

function ask(typed: string, parameters: Parameters = {}, mode: "run" | "explain" = "run") {
  return { typed, parameters, mode };
}

it("knows a statement again, and keeps no plan of it", () => {
  const verdicts = new Verdicts();
  verdicts.keep(ask("RETURN 1"), PLANNED);
  expect(verdicts.find(ask("RETURN 1"))).toMatchObject({ planned: { ...PLANNED, plan: null } });
});

it.each<[string, ReturnType<typeof ask>]>([
  ["another text", ask("MATCH (n) WHERE n.id = $id  RETURN n", { id: "tpd" })],
  ["the same text in capitals", ask("MATCH (N) WHERE N.ID = $ID RETURN N", { id: "tpd" })],
  ["no value", ask("MATCH (n) WHERE n.id = $id RETURN n")],
  ["a value of another type", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: 1 })],
  ["a fraction", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: 1.5 })],
  ["a list", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: ["tpd"] })],
  ["a map", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: { tpd: "tpd" } })],
  ["nothing", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: null })],
  ["a much longer text", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: "x".repeat(5_000) })],
  ["a single letter", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: "x" })],
  ["one more value", ask("MATCH (n) WHERE n.id = $id RETURN n", { id: "tpd", more: "x" })],
  ["another name", ask("MATCH (n) WHERE n.id = $id RETURN n", { Id: "tpd" })],
])("takes %s for another statement", (_what, asked) => {
  const verdicts = new Verdicts();
  verdicts.keep(ask("MATCH (n) WHERE n.id = $id RETURN n", { id: "tpd" }), PLANNED);
  expect(verdicts.find(asked)).toBeNull();
});

it("tells lists by what is in them", () => {
  const verdicts = new Verdicts();
  verdicts.keep(ask("RETURN $l", { l: [1, 2] }), PLANNED);
  expect(verdicts.find(ask("RETURN $l", { l: [1, 2, 3] }))).toBeNull();
  expect(verdicts.find(ask("RETURN $l", { l: [1, "2"] }))).toBeNull();
  expect(verdicts.find(ask("RETURN $l", { l: [8, 9] }))).not.toBeNull();
});

it("holds for other values of the same types", () => {
  const verdicts = new Verdicts();
  verdicts.keep(ask("RETURN $id", { id: "tpd" }), PLANNED);
  expect(verdicts.find(ask("RETURN $id", { id: "eu" }))).not.toBeNull();
});

it("has none for what is explained or profiled", () => {
  const verdicts = new Verdicts();
  verdicts.keep(ask("RETURN 1", {}, "explain"), PLANNED);
  expect(verdicts.find(ask("RETURN 1", {}, "explain"))).toBeNull();
  expect(verdicts.find(ask("RETURN 1"))).toBeNull();
  verdicts.keep(ask("RETURN 1"), PLANNED);
  expect(verdicts.find(ask("RETURN 1", {}, "explain"))).toBeNull();
});

it("forgets a verdict when it is old, however often it was used", () => {
  let now = 0;
  const verdicts = new Verdicts(() => now);
  verdicts.keep(ask("RETURN 1"), PLANNED);
  now = 29_000;
  expect(verdicts.find(ask("RETURN 1"))).not.toBeNull();
  now = 30_000;
  expect(verdicts.find(ask("RETURN 1"))).toBeNull();
});

it("keeps the two hundred that were used last", () => {
  const verdicts = new Verdicts();
  for (let n = 0; n < 200; n++) verdicts.keep(ask(`RETURN ${n}`), PLANNED);
  verdicts.find(ask("RETURN 0"));
  verdicts.keep(ask("RETURN 200"), PLANNED);
  expect(verdicts.find(ask("RETURN 1"))).toBeNull();
  expect(verdicts.find(ask("RETURN 0"))).not.toBeNull();
});

it("drops one that failed, and all when it is told to", () => {
  const verdicts = new Verdicts();
  verdicts.keep(ask("RETURN 1"), PLANNED);
  verdicts.keep(ask("RETURN 2"), PLANNED);
  verdicts.drop(ask("RETURN 1"));
  expect(verdicts.find(ask("RETURN 1"))).toBeNull();
  expect(verdicts.find(ask("RETURN 2"))).not.toBeNull();
  verdicts.clear();
  expect(verdicts.find(ask("RETURN 2"))).toBeNull();
});

it("plans each time what comes with a long list of types", () => {
  const verdicts = new Verdicts();
  const long = ask("RETURN $l", { l: Array.from({ length: 1_000 }, (_, n) => n) });
  verdicts.keep(long, PLANNED);
  expect(verdicts.find(long)).toBeNull();
});
