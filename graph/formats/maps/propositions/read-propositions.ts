/** A table of propositions as a map: one concept for each label, one phrase for the same words from the same concept. */
import type { Blame } from "../collect-map.ts";
import { MapCollector } from "../collect-map.ts";
import type { FoundMap } from "../found-map.ts";
import { NO_PHRASE, readPropositionLines } from "./read-proposition-lines.ts";

/** Every id is made here, so that none can be wrong. */
const blame: Blame = (problem, name) => new Error(`A made id is wrong: ${problem} ${name}`);

/** @throws MapFileError */
export function readPropositions(text: string): FoundMap {
  const collector = new MapCollector("text");
  const concepts = new Map<string, string>();
  const phrases = new Map<string, string>();
  const conceptFor = (label: string): string => {
    const key = label.normalize("NFC").toLowerCase();
    const known = concepts.get(key);
    if (known !== undefined) return known;
    const id = `c${concepts.size + 1}`;
    concepts.set(key, id);
    collector.addConcept({ id, label: label === NO_PHRASE ? "" : label }, blame);
    return id;
  };
  const phraseFor = (from: string, label: string): string => {
    const key = JSON.stringify([from, label.normalize("NFC").toLowerCase()]);
    const known = phrases.get(key);
    if (known !== undefined) return known;
    const id = `p${phrases.size + 1}`;
    phrases.set(key, id);
    collector.addPhrase({ id, label }, blame);
    collector.connect({ id: undefined, from, to: id, label: "" }, blame);
    return id;
  };
  for (const { source, phrase, target } of readPropositionLines(text)) {
    const from = conceptFor(source);
    if (phrase === null) continue;
    const to = conceptFor(target);
    collector.connect({ id: undefined, from: phraseFor(from, phrase), to, label: "" }, blame);
  }
  return collector.finish({ title: "", question: "", language: "" });
}
