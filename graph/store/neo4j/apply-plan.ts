/** Writes a plan in batches, each a transaction: edges go before nodes and come after them, updates last. */
import { type ChangePlan, countChanges } from "../../model/change-plan.ts";
import type { ApplyProgress } from "../graph-store.ts";
import { compareText } from "../relation-graph.ts";
import type { Connection, Transact } from "./connection.ts";
import type { Statements } from "./transact.ts";
import { createEdges, deleteEdges, updateEdges } from "./write-edges.ts";
import { createNodes, deleteNodes, updateNodes } from "./write-nodes.ts";

const BATCH = 5_000;

type WriteBatch<Item> = (statements: Statements, batch: readonly Item[]) => Promise<void>;

export interface Target {
  readonly connection: Connection;
  readonly hasDynamicTypes: boolean;
}

export async function applyPlan(
  { connection, hasDynamicTypes }: Target,
  plan: ChangePlan,
  onProgress: (progress: ApplyProgress) => void = () => {},
): Promise<void> {
  const total = countChanges(plan);
  let done = 0;
  const advance = (count: number) => {
    done += count;
    onProgress({ done, total });
  };
  await connection.write(async (transact) => {
    const inBatches = <Item>(items: readonly Item[], write: WriteBatch<Item>) =>
      writeInBatches(transact, items, { write, advance });
    const nodeIds = new Map<string, string>();
    await inBatches(byType(plan.deleteEdges), deleteEdges);
    await inBatches(plan.deleteNodes, deleteNodes);
    await inBatches(plan.createNodes, async (statements, batch) => {
      const created = await createNodes(statements, batch);
      for (const [id, elementId] of created) nodeIds.set(id, elementId);
    });
    await inBatches(byType(plan.createEdges), (statements, batch) =>
      createEdges(statements, batch, { nodeIds, hasDynamicTypes }),
    );
    await inBatches(plan.updateNodes, updateNodes);
    await inBatches(byType(plan.updateEdges), updateEdges);
  });
}

/** Where each type in a batch is a statement, a batch has few in this order. */
function byType<Item extends { readonly type: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => compareText(a.type, b.type));
}

async function writeInBatches<Item>(
  transact: Transact,
  items: readonly Item[],
  { write, advance }: { write: WriteBatch<Item>; advance: (count: number) => void },
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    await transact((statements) => write(statements, batch));
    advance(batch.length);
  }
}
