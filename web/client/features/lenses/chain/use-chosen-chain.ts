/** Which chain the reader chose. It is what is lit in the view, so that a link brings it back and undo takes it away. */
import { useMemo } from "react";
import { withLensWords } from "../../../state/lens-words.ts";
import { useAtlasStores, useView } from "../../../state/use-atlas-stores.ts";
import { idsIn, useLensWords } from "../use-lens-words.ts";
import { type Chain, findBestChain, followChain } from "./best-chain.ts";
import type { ChainGraph } from "./chain-graph.ts";

export interface ChosenChain {
  /** Whole, or as far as the reader has gone step by step. */
  readonly chain: Chain | null;
  /** Names chosen one by one: the next one joins them. */
  readonly picks: readonly string[];
  /** The best chain through a name and those chosen before, as far as one passes through them all. */
  readonly choose: (id: string) => void;
  /** The chain up to here and no further. */
  readonly follow: (nodes: readonly string[]) => void;
  readonly clear: () => void;
}

export function useChosenChain(graph: ChainGraph): ChosenChain {
  const { view } = useAtlasStores();
  const lit = useView((state) => state.lit);
  const { words } = useLensWords();
  const picks = idsIn(words.picks, (id) => graph.nodes.has(id));
  const chain = useMemo(() => followChain(graph, lit?.nodes ?? []), [graph, lit]);

  const light = (next: Chain | null, picked: readonly string[]) =>
    view.setState(({ lens }) => ({
      lit: next === null ? null : toLit(next),
      lens: withLensWords(lens, { picks: picked.join(",") }),
    }));
  const choose = (id: string) => {
    const kept = picks.filter((other) => chain?.nodes.includes(other));
    const wanted = kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id];
    const together = findBestChain(graph, wanted);
    const next = together === null && wanted.length > 0 ? [id] : wanted;
    light(together ?? findBestChain(graph, next), next);
  };
  const follow = (nodes: readonly string[]) => {
    light(followChain(graph, nodes), nodes);
  };
  return { chain, picks, choose, follow, clear: () => follow([]) };
}

function toLit({ nodes, links }: Chain) {
  return { nodes, edges: links.map(({ relations }) => relations[0].id) };
}
