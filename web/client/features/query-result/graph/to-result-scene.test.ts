import { expect, it } from "vitest";
import { resultWorld } from "../../../../../test/fixtures/result-world.ts";
import type { GateNode, GateRelationship } from "../read/read-value.ts";
import { toResultLibrary } from "../read/result-library.ts";
import { MOST_DRAWN, toResultScene } from "./to-result-scene.ts";

const library = toResultLibrary(resultWorld);
const node = (id: string | null, labels = ["Entity"]): GateNode => ({ id, labels, properties: {} });
const grants: GateRelationship = {
  id: "8.2.3-a",
  type: "GRANTS",
  start: "tpd",
  end: "right-to-work",
  properties: {},
};

function draw(nodes: GateNode[], relationships: GateRelationship[] = [], withAmong = false) {
  const found = { nodes, relationships };
  return toResultScene({ found, library, language: "en", withAmong });
}

it("exactly what was returned is drawn, and the atlas's own relations only on demand", () => {
  const nodes = [node("tpd"), node("eu"), node("right-to-work")];
  const { scene } = draw(nodes, [grants]);
  expect([...scene.entities.keys()]).toEqual(["tpd", "eu", "right-to-work"]);
  expect([...scene.relations.keys()]).toEqual(["8.2.3-a"]);
  expect([...draw(nodes, [grants], true).scene.relations.keys()]).toEqual(["8.2.3-a", "8.2.3-b"]);
});

it("ends that were not returned are added, and counted", () => {
  const { scene, caps } = draw([], [grants]);
  expect([...scene.entities.keys()]).toEqual(["tpd", "right-to-work"]);
  expect(caps).toEqual({ notDrawn: 0, ends: 2, loose: 0, others: 0 });
});

it("works and nodes without an id are drawn too, under their names", () => {
  const work: GateNode = { id: "w", labels: ["Work"], properties: { shortTitle: "Düvell 2024" } };
  const { scene, caps } = draw([work, node(null, ["Figure"])]);
  const [first, second] = [...scene.entities.values()];
  expect([first?.labels.uk, first?.kind]).toEqual(["Düvell 2024", "Instrument"]);
  expect(second?.labels.en).toBe(":Figure");
  expect(caps.others).toBe(2);
});

it("beyond the limit nodes are counted, and relationships whose ends are missing with them", () => {
  const many = Array.from({ length: MOST_DRAWN + 3 }, (_, index) => node(`n${index}`));
  const last: GateRelationship = { ...grants, id: "x", start: "n0", end: `n${MOST_DRAWN + 1}` };
  const { scene, caps } = draw(many, [last]);
  expect(scene.entities.size).toBe(MOST_DRAWN);
  expect(scene.relations.size).toBe(0);
  expect(caps).toMatchObject({ notDrawn: 3, loose: 1 });
});

it("every node has a place", () => {
  const { scene } = draw([node("tpd"), node("eu")]);
  expect([...scene.positions.keys()]).toEqual(["tpd", "eu"]);
});
