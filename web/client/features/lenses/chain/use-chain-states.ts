/** What is lit, what is near to what is pointed at, and whether all else stands back. */
import { useMemo } from "react";
import type { Chain } from "./best-chain.ts";
import { alongChains, type ChainGraph, type ChainLink } from "./chain-graph.ts";

/** `lit` is chosen, `near` stands on a chain with what is pointed at, `dim` stands back for either. */
export type ChainState = "rest" | "near" | "lit" | "dim";

export interface ChainStates {
  readonly ofName: (id: string) => ChainState;
  readonly ofLink: (link: ChainLink) => ChainState;
}

export function useChainStates(
  graph: ChainGraph,
  chain: Chain | null,
  pointed: string | null,
): ChainStates {
  return useMemo(() => {
    const lit = new Set(chain?.nodes);
    const litLinks = new Set(chain?.links);
    const near = pointed === null ? null : alongChains(graph, pointed);
    const pick = (isLit: boolean, isNear: boolean): ChainState => {
      if (isLit) return "lit";
      if (isNear) return "near";
      return chain === null && near === null ? "rest" : "dim";
    };
    return {
      ofName: (id) => pick(lit.has(id), near?.names.has(id) === true),
      ofLink: (link) => pick(litLinks.has(link), near?.has(link) === true),
    };
  }, [graph, chain, pointed]);
}
