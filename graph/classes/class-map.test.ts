import { expect, it } from "vitest";
import { createActivity, createMap, type Sentence } from "../../test/contracts/class-people.ts";
import {
  findConsensus,
  holdAgainstExpert,
  type CountedProposition,
} from "../maps/comparing/find-consensus.ts";
import { createMapKeys, NO_SAME_WORDS } from "../maps/create-map-keys.ts";
import { toKeyedMap } from "../maps/keyed-map.ts";
import { ClassMapper } from "./class-map.ts";

const NO_SAME = { concepts: [], phrases: [] };

/** Seeded, so that a failing run can be repeated. */
function createClassOf(students: number, sentences: number, seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const say = (): Sentence => [`concept ${next(40)}`, `phrase ${next(12)}`, `concept ${next(40)}`];
  const mapOf = () => createMap(...Array.from({ length: sentences }, say));
  return {
    mapOf,
    parts: Array.from({ length: students }, (_, index) => ({
      id: `s${index}`,
      revision: 2,
      map: mapOf(),
      markedPhrases: [],
    })),
  };
}

it("is after many changes what it would be if it were made anew", () => {
  const { parts, mapOf } = createClassOf(20, 10, 7);
  const activity = createActivity({ experts: [{ name: "one", map: mapOf() }] });
  const grown = new ClassMapper({ activity, same: NO_SAME }, []);
  for (const part of parts) grown.take(part);
  const changed = parts.map((part, index) =>
    index % 3 === 0 ? { ...part, revision: 3, map: mapOf() } : part,
  );
  for (const part of changed) grown.take(part);
  const left = changed.slice(0, 17);
  grown.keepOnly(new Set(left.map(({ id }) => id)));
  // What was on its way, and comes late.
  grown.take({ ...changed[3], id: "s3", revision: 2, map: createMap(), markedPhrases: [] });
  const anew = new ClassMapper({ activity, same: NO_SAME }, []);
  for (const part of left) anew.take(part);
  expect(grown.toMap([])).toEqual(anew.toMap([]));
});

it("says what the comparing of all maps says", () => {
  const { parts, mapOf } = createClassOf(30, 60, 5);
  const expert = mapOf();
  const activity = createActivity({ experts: [{ name: "one", map: expert }] });
  const mapper = new ClassMapper({ activity, same: NO_SAME }, []);
  for (const part of parts) mapper.take(part);
  const keys = createMapKeys(NO_SAME_WORDS);
  const consensus = findConsensus(parts.map(({ map }) => toKeyedMap(map, keys)));
  const against = holdAgainstExpert(consensus, toKeyedMap(expert, keys));
  const map = mapper.toMap([]);
  const shown = (said: typeof map.said) =>
    said.map(({ said: { key }, students }) => [key, students]).toSorted();
  expect(shown(map.said)).toEqual(counts(consensus.propositions));
  expect(shown(map.agreed)).toEqual(counts(consensus.agreed));
  expect(shown(map.beyond)).toEqual(counts(against.beyond));
  expect(map.beyond.length).toBeGreaterThan(0);
  const disputed = map.disputed.map((pair) => [
    pair.students,
    pair.dissenters,
    pair.variants.length,
  ]);
  const expected = consensus.disputed.map((pair) => [
    pair.maps,
    pair.dissenters,
    pair.variants.length,
  ]);
  expect(disputed.toSorted()).toEqual(expected.toSorted());
  expect(map.unsaid.map(({ said, isJoined }) => [said.key, isJoined])).toEqual(
    against.unsaid.map(({ proposition, joined }) => [proposition.key, joined]),
  );
  const concepts = map.concepts.map(({ key, students }) => [key, students]);
  expect(concepts.toSorted()).toEqual([...consensus.concepts].toSorted());
});

it("counts as one what says the same in several languages, and what a shared name means in the given map", () => {
  const start = createMap(["Europe", "funds", "schools"]);
  const concepts = start.concepts.map((concept) =>
    concept.label === "Europe" ? { ...concept, entity: "eu" } : concept,
  );
  const activity = createActivity({ start: { ...start, concepts } });
  const names = [
    { id: "europe", labels: ["Europe", "Європа"] },
    { id: "eu", labels: ["European Union", "Uni Eropa", "Europe"] },
  ];
  const mapper = new ClassMapper({ activity, same: NO_SAME }, names);
  const sentences: readonly Sentence[] = [
    ["Europe", "funds", "schools"],
    ["European Union", "фінансує", "Schools"],
    ["Uni Eropa", "mendanai", "schools"],
    ["Європа", "funds", "schools"],
  ];
  for (const [index, sentence] of sentences.entries())
    mapper.take({ id: `s${index}`, revision: 2, map: createMap(sentence), markedPhrases: [] });
  expect(mapper.toMap([]).said.map(({ students }) => students)).toEqual([3, 1]);
});

it("of 300 maps with 25 propositions is made again after one save in little time", () => {
  const { parts, mapOf } = createClassOf(300, 25, 11);
  const activity = createActivity({ experts: [{ name: "one", map: mapOf() }] });
  const mapper = new ClassMapper({ activity, same: NO_SAME }, []);
  for (const part of parts) mapper.take(part);
  const growth = parts.map(
    () =>
      [
        [1, 10],
        [2, 25],
      ] as const,
  );
  const times = Array.from({ length: 9 }, (_, round) => {
    const map = mapOf();
    const started = performance.now();
    mapper.take({ id: "s9", revision: 3 + round, map, markedPhrases: [] });
    mapper.toMap(growth);
    return performance.now() - started;
  });
  const [, , , , middle = Infinity] = times.toSorted((a, b) => a - b);
  // Ten times what it takes alone: the bench holds it to less, on a quiet machine.
  expect(middle).toBeLessThan(250);
});

function counts(said: readonly CountedProposition[]) {
  return said.map(({ proposition, maps }) => [proposition.key, maps]).toSorted();
}
