/**
 * What every GraphStore promises. An adapter's own test file calls this with a way to open an empty store;
 * only what is special to that adapter is tested beside it.
 */
import { describe } from "vitest";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { describeConnecting } from "./connecting.contract.ts";
import type { ContractTarget } from "./contract-target.ts";
import { describeNeighbors } from "./graph-store-neighbors.contract.ts";
import { describePaths } from "./graph-store-paths.contract.ts";
import { describePeople } from "./graph-store-people.contract.ts";
import { describeQuery } from "./graph-store-query.contract.ts";
import { describeSearch } from "./graph-store-search.contract.ts";
import { describeValues } from "./graph-store-values.contract.ts";
import { describeWriting } from "./graph-store-writing.contract.ts";

export function describeGraphStore(
  name: string,
  openEmptyStore: () => Promise<GraphStore>,
  options: Omit<ContractTarget, "openEmptyStore"> = {},
): void {
  const target: ContractTarget = { openEmptyStore, ...options };
  describe(`${name} as a GraphStore`, () => {
    describeValues(target);
    describeNeighbors(target);
    describeSearch(target);
    describePaths(target);
    describeConnecting(target);
    describeQuery(target);
    describeWriting(target);
    describePeople(target);
  });
}
