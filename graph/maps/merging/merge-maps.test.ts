import { describe, expect, it } from "vitest";
import { type ConceptMap, conceptMapSchema } from "../../model/concept-map.ts";
import { mapOfLines } from "../golden-maps.ts";
import { propositionsOf } from "../propositions-of.ts";
import { mergeMaps } from "./merge-maps.ts";

const base = mapOfLines(["war | causes | flight", "flight | needs | protection"]);
const [war, flight, protection] = base.concepts as [Concept, Concept, Concept];
const [causes, needs] = base.phrases as [Phrase, Phrase];

describe("merging two maps that were made from one", () => {
  it("keeps what either side added", () => {
    const mine = addLine(base, "m", "war", "destroys", "homes");
    const theirs = addLine(base, "t", "protection", "gives", "work");
    const both = ["war causes flight", "flight needs protection"];
    expect(saidIn(merge({ mine, theirs }))).toEqual([
      ...both,
      "war destroys homes",
      "protection gives work",
    ]);
  });

  it("takes each side's changes of different parts, and of different sides of one part", () => {
    const mine = reword(place(base, war.id, 10), flight.id, "displacement");
    const theirs = reword(place(base, flight.id, 20), causes.id, "brings about");
    const { map } = mergeMaps({ base, mine, theirs });
    expect(saidIn(map)[0]).toBe("war brings about displacement");
    expect(map.concepts.map(({ position }) => position?.x ?? null)).toEqual([10, 20, null]);
  });

  it("lets mine stand where both changed the same words, and keeps theirs in the note", () => {
    const mine = reword(base, flight.id, "displacement");
    const theirs = reword(base, flight.id, "exodus");
    const { map, reworded } = mergeMaps({ base, mine, theirs });
    expect(map.concepts[1]).toMatchObject({ label: "displacement", note: "“exodus”" });
    expect(reworded).toEqual([flight.id]);
  });

  it("says nothing of words that both changed alike, nor of those that one of them emptied", () => {
    const same = reword(base, flight.id, "exodus");
    expect(mergeMaps({ base, mine: same, theirs: same }).reworded).toEqual([]);
    const { map, reworded } = mergeMaps({ base, mine: same, theirs: reword(base, flight.id, "") });
    expect([map.concepts[1]?.label, map.concepts[1]?.note, reworded]).toEqual(["exodus", "", []]);
  });

  it("keeps both notes, and one where they are the same", () => {
    expect(noteOf(merge({ mine: annotate("a"), theirs: annotate("b") }))).toBe("a\nb");
    expect(noteOf(merge({ mine: annotate("a"), theirs: annotate("a") }))).toBe("a");
    const long = merge({ mine: annotate("a".repeat(4000)), theirs: annotate("b".repeat(4000)) });
    expect(noteOf(long)).toHaveLength(4000);
  });

  it("deletes what one side deleted and the other left as it was, or only moved", () => {
    const mine = remove(base, protection.id);
    expect(saidIn(merge({ mine, theirs: base }))).toEqual(["war causes flight"]);
    expect(merge({ mine: place(base, protection.id, 5), theirs: mine }).concepts).toHaveLength(2);
  });

  it("keeps what one side deleted and the other changed, with the concepts that it joins", () => {
    const theirs = reword(base, needs.id, "is answered by");
    expect(saidIn(merge({ mine: remove(base, protection.id), theirs }))).toEqual([
      "war causes flight",
      "flight is answered by protection",
    ]);
  });

  it("keeps a concept that the other side joined to something new", () => {
    const theirs = addLine(base, "t", "protection", "gives", "work");
    const merged = merge({ mine: remove(base, protection.id), theirs });
    expect(saidIn(merged)).toEqual(["war causes flight", "protection gives work"]);
  });

  it("joins what both sides joined to one phrase, and parts what either parted", () => {
    const join = (id: string) => change(base, causes.id, { targets: [...causes.targets, id] });
    const parted = change(base, causes.id, { targets: [] });
    expect(merge({ mine: join(protection.id), theirs: base }).phrases[0]?.targets).toHaveLength(2);
    expect(merge({ mine: join(protection.id), theirs: parted }).phrases[0]?.targets).toEqual([
      protection.id,
    ]);
  });

  it("keeps the parking lot in order: what was placed is placed, what was parked is parked", () => {
    const parked = { ...base, parkingLot: [war.id, flight.id] };
    const mine = { ...parked, parkingLot: [flight.id] };
    const theirs = { ...parked, parkingLot: [war.id, flight.id, protection.id] };
    const { map } = mergeMaps({ base: parked, mine, theirs });
    expect(map.parkingLot).toEqual([flight.id, protection.id]);
  });

  it("keeps a group that the other side put a concept into", () => {
    const grouped = { ...base, groups: [{ id: "g", label: "causes", color: null }] };
    const theirs = change(grouped, war.id, { group: "g" });
    const { map } = mergeMaps({ base: grouped, mine: { ...grouped, groups: [] }, theirs });
    expect([map.groups, map.concepts[0]?.group]).toEqual([grouped.groups, "g"]);
  });

  it("gives theirs' revision, so that it is saved upon what they saved", () => {
    const mine = { ...base, title: "Mine" };
    const theirs = { ...base, revision: 7, focusQuestion: "Who decides?" };
    expect(merge({ mine, theirs })).toMatchObject({
      revision: 7,
      title: "Mine",
      focusQuestion: "Who decides?",
    });
  });

  it("makes a map that is whole, and loses no addition, whatever the two did (200 seeds)", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const mine = scramble(base, seed, "m");
      const theirs = scramble(base, seed * 7919, "t");
      const merged = merge({ mine, theirs });
      const added = [...mine.phrases, ...theirs.phrases].filter(({ id }) => /^[mt]/.test(id));
      const left = new Set(merged.phrases.map(({ id }) => id));
      expect(conceptMapSchema.safeParse(merged).error?.issues, `seed ${seed}`).toBeUndefined();
      expect(
        added.filter(({ id }) => !left.has(id)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});

type Concept = ConceptMap["concepts"][number];
type Phrase = ConceptMap["phrases"][number];

function merge({ mine, theirs }: { mine: ConceptMap; theirs: ConceptMap }): ConceptMap {
  return mergeMaps({ base, mine, theirs }).map;
}

function saidIn(map: ConceptMap): string[] {
  return propositionsOf(map).map(
    ({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`,
  );
}

function change(map: ConceptMap, id: string, next: Partial<Concept & Phrase>): ConceptMap {
  const changed = <Part extends { id: string }>(parts: readonly Part[]) =>
    parts.map((part) => (part.id === id ? { ...part, ...next } : part));
  return { ...map, concepts: changed(map.concepts), phrases: changed(map.phrases) };
}

function annotate(note: string): ConceptMap {
  return change(base, war.id, { note });
}

function noteOf(map: ConceptMap): string | undefined {
  return map.concepts[0]?.note;
}

function place(map: ConceptMap, id: string, x: number): ConceptMap {
  return change(map, id, { position: { x, y: 0 } });
}

function reword(map: ConceptMap, id: string, words: string): ConceptMap {
  const isConcept = map.concepts.some((concept) => concept.id === id);
  return change(map, id, isConcept ? { label: words } : { text: words });
}

function remove(map: ConceptMap, id: string): ConceptMap {
  const without = (ids: readonly string[]) => ids.filter((end) => end !== id);
  const phrases = map.phrases.map((phrase) => ({
    ...phrase,
    sources: without(phrase.sources),
    targets: without(phrase.targets),
  }));
  return {
    ...map,
    concepts: map.concepts.filter((concept) => concept.id !== id),
    // A phrase that has lost one side says nothing any more.
    phrases: phrases.filter(
      (phrase) => phrase.id !== id && phrase.sources.length > 0 && phrase.targets.length > 0,
    ),
  };
}

interface Added {
  readonly id: string;
  readonly line: readonly [source: string, text: string, target: string];
}

function addLine(map: ConceptMap, id: string, ...line: Added["line"]): ConceptMap {
  const [source, text, target] = line;
  const from = map.concepts.find(({ label }) => label === source)?.id ?? "";
  return {
    ...map,
    concepts: [...map.concepts, { ...war, id: `${id}c`, label: target }],
    phrases: [
      ...map.phrases,
      { ...causes, id: `${id}p`, text, sources: [from], targets: [`${id}c`] },
    ],
  };
}

/** A few edits by the seed: additions, other words, deletions. */
function scramble(map: ConceptMap, seed: number, side: string): ConceptMap {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  let changed = map;
  for (let step = 0; step < 5; step += 1) {
    const concept = changed.concepts[next(changed.concepts.length)];
    const phrase = changed.phrases[next(Math.max(1, changed.phrases.length))];
    if (concept === undefined) break;
    const edit = next(4);
    if (edit === 0) changed = addLine(changed, `${side}${step}`, concept.label, "x", "y");
    if (edit === 1) changed = reword(changed, concept.id, `${side}${step}`);
    if (edit === 2 && phrase) changed = reword(changed, phrase.id, `${side}${step}`);
    if (edit === 3 && changed.concepts.length > 1) changed = remove(changed, concept.id);
  }
  return changed;
}
