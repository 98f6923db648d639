/**
 * What many maps say together: how many say each proposition, on what most agree, where they part, what nobody says.
 */
import { groupBy } from "../../group-by.ts";
import { pairKey, pairsOf, type KeyedMap, type KeyedProposition } from "../keyed-map.ts";

export interface CountedProposition {
  readonly proposition: KeyedProposition;
  /** How many maps say it, and how large a part of all maps that is. */
  readonly maps: number;
  readonly share: number;
}

export interface DisputedPair {
  /** All that is said of the two, the most frequent first. */
  readonly variants: readonly CountedProposition[];
  /** Maps that join the two. */
  readonly maps: number;
  /** Maps among them that do not say the most frequent. */
  readonly dissenters: number;
}

export interface Consensus {
  readonly maps: number;
  /** In how many maps each concept stands, by key. */
  readonly concepts: ReadonlyMap<string, number>;
  /** The most frequent first; what as many say, in the order it was first said. */
  readonly propositions: readonly CountedProposition[];
  /** What at least two maps say and at least half of all maps. */
  readonly agreed: readonly CountedProposition[];
  /** Pairs about which maps say different things, those with most dissenters first. */
  readonly disputed: readonly DisputedPair[];
}

export function findConsensus(maps: readonly KeyedMap[]): Consensus {
  const propositions = countPropositions(maps);
  return {
    maps: maps.length,
    concepts: countEach(maps.map(({ concepts }) => concepts.keys())),
    propositions,
    agreed: propositions.filter(({ maps: count, share }) => count >= 2 && share >= 0.5),
    disputed: findDisputed(maps, propositions),
  };
}

export interface AgainstExpert {
  /** Said by the expert and in no map, with whether any map joins the two at all. */
  readonly unsaid: readonly { readonly proposition: KeyedProposition; readonly joined: boolean }[];
  /** Said in several maps and not by the expert: to be talked about; different, not wrong. */
  readonly beyond: readonly CountedProposition[];
}

export function holdAgainstExpert(
  { propositions }: Pick<Consensus, "propositions">,
  expert: KeyedMap,
): AgainstExpert {
  const said = new Set(propositions.map(({ proposition }) => proposition.key));
  const joined = new Set(propositions.map(({ proposition }) => pairKey(proposition)));
  const unsaid = [...expert.propositions.values()].filter(({ key }) => !said.has(key));
  return {
    unsaid: unsaid.map((proposition) => ({
      proposition,
      joined: joined.has(pairKey(proposition)),
    })),
    beyond: propositions.filter(
      ({ proposition, maps }) => maps >= 2 && !expert.propositions.has(proposition.key),
    ),
  };
}

function countPropositions(maps: readonly KeyedMap[]): readonly CountedProposition[] {
  const first = new Map<string, KeyedProposition>();
  for (const { propositions } of maps)
    for (const [key, proposition] of propositions) if (!first.has(key)) first.set(key, proposition);
  const counts = countEach(maps.map(({ propositions }) => propositions.keys()));
  return [...first.values()]
    .map((proposition) => {
      const count = counts.get(proposition.key) ?? 0;
      return { proposition, maps: count, share: count / maps.length };
    })
    .toSorted((a, b) => b.maps - a.maps);
}

function countEach(lists: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function findDisputed(
  maps: readonly KeyedMap[],
  propositions: readonly CountedProposition[],
): readonly DisputedPair[] {
  const joining = countEach(maps.map(pairsOf));
  const byPair = groupBy(propositions, ({ proposition }) => pairKey(proposition));
  const pairs = [...byPair].map(([pair, variants]) => {
    const count = joining.get(pair) ?? 0;
    return { variants, maps: count, dissenters: count - (variants[0]?.maps ?? 0) };
  });
  return pairs
    .filter(({ dissenters }) => dissenters > 0)
    .toSorted((a, b) => b.dissenters - a.dissenters || b.maps - a.maps);
}
