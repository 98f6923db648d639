/** Which chain the reader chose. It is what is lit in the view, so that a link brings it back and undo takes it away. */
import { useMemo, useState } from "react";
import { useAtlasStores, useView } from "../../../state/use-atlas-stores.ts";
import { type Chain, findBestChain, followChain } from "./best-chain.ts";
import type { ChainGraph } from "./chain-graph.ts";

export interface ChosenChain {
  /** Whole, or as far as the reader has gone step by step. */
  readonly chain: Chain | null;
  /** The best chain through a name and those chosen before, as far as one passes through them all. */
  readonly choose: (id: string) => void;
  /** The chain up to here and no further. */
  readonly follow: (nodes: readonly string[]) => void;
  readonly clear: () => void;
}

export function useChosenChain(graph: ChainGraph): ChosenChain {
  const { view } = useAtlasStores();
  const lit = useView((state) => state.lit);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const chain = useMemo(() => followChain(graph, lit?.nodes ?? []), [graph, lit]);

  const light = (next: Chain | null) => view.setState({ lit: next === null ? null : toLit(next) });
  const choose = (id: string) => {
    const kept = chosen.filter((other) => chain?.nodes.includes(other));
    const wanted = kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id];
    const together = findBestChain(graph, wanted);
    const next = together === null && wanted.length > 0 ? [id] : wanted;
    setChosen(next);
    light(together ?? findBestChain(graph, next));
  };
  const follow = (nodes: readonly string[]) => {
    setChosen(nodes);
    light(followChain(graph, nodes));
  };
  return { chain, choose, follow, clear: () => follow([]) };
}

function toLit({ nodes, links }: Chain) {
  return { nodes, edges: links.map(({ relations }) => relations[0].id) };
}
