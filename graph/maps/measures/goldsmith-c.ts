/**
 * Goldsmith's C (closeness): (1/n) Σ over concepts of |N_G ∩ N_L| / |N_G ∪ N_L|, where N is the set of a concept's
 * neighbors in each map, whatever the direction and the phrase, and n counts the concepts of either map.
 *
 * A concept that is isolated in both maps counts 1, one that only one of them joins counts 0. It says how far two
 * maps agree in structure, not whether either is right. Null without concepts.
 *
 * Source: Goldsmith, Johnson & Acton, "Assessing structural knowledge", Journal of Educational Psychology 83 (1991).
 */
import type { KeyedMap } from "../keyed-map.ts";

export interface GoldsmithC {
  readonly concepts: number;
  /** 0 to 1. */
  readonly value: number | null;
}

type Neighbors = ReadonlyMap<string, ReadonlySet<string>>;

export function measureGoldsmithC(goal: KeyedMap, learner: KeyedMap): GoldsmithC {
  const concepts = new Set([...goal.concepts.keys(), ...learner.concepts.keys()]);
  const [ofGoal, ofLearner] = [neighborsOf(goal), neighborsOf(learner)];
  let sum = 0;
  for (const concept of concepts) sum += agreeOn(concept, ofGoal, ofLearner);
  return { concepts: concepts.size, value: concepts.size === 0 ? null : sum / concepts.size };
}

function agreeOn(concept: string, first: Neighbors, second: Neighbors): number {
  const inFirst = first.get(concept) ?? new Set<string>();
  const inSecond = second.get(concept) ?? new Set<string>();
  const shared = [...inFirst].filter((neighbor) => inSecond.has(neighbor)).length;
  const all = inFirst.size + inSecond.size - shared;
  return all === 0 ? 1 : shared / all;
}

function neighborsOf({ propositions }: KeyedMap): Neighbors {
  const neighbors = new Map<string, Set<string>>();
  const add = (concept: string, neighbor: string): void => {
    neighbors.set(concept, (neighbors.get(concept) ?? new Set()).add(neighbor));
  };
  for (const { source, target } of propositions.values()) {
    if (source === target) continue;
    add(source, target);
    add(target, source);
  }
  return neighbors;
}
