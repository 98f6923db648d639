/** Writes a plan in batches, each a transaction: deletes edges then nodes, creates nodes then edges, updates last. */
import type { GrafeoDB, Transaction } from "@grafeo-db/js";
import { countChanges, type ChangePlan } from "../../model/change-plan.ts";
import type { GraphEdge } from "../../model/graph-edge.ts";
import type { ApplyProgress } from "../graph-store.ts";
import { toStatementError } from "./engine-errors.ts";
import type { EngineReader } from "./engine-reader.ts";
import { groupBy } from "../../group-by.ts";
import { createEdges, deleteEdges, locateEdges, updateEdges } from "./write-edges.ts";
import { createNodes, deleteNodes, updateNodes } from "./write-nodes.ts";

/** Larger ones hold up the event loop while their parameters are converted. */
const BATCH = 1000;

type Write = (transaction: Transaction) => Promise<void>;

interface Batch {
  readonly size: number;
  readonly write: Write;
}

export async function applyPlan(
  reader: EngineReader,
  plan: ChangePlan,
  onProgress?: (progress: ApplyProgress) => void,
): Promise<void> {
  const total = countChanges(plan);
  const located = await locateEdges(reader, plan.deleteEdges);
  let done = plan.deleteEdges.length - located.length;
  const batches = [
    ...inBatches(located, deleteEdges),
    ...inBatches(plan.deleteNodes, deleteNodes),
    ...inBatches(plan.createNodes, createNodes),
    ...inBatches(byType(plan.createEdges), createEdges),
    ...inBatches(plan.updateNodes, updateNodes),
    ...inBatches(byType(plan.updateEdges), updateEdges),
  ];
  for (const { size, write } of batches) {
    reader.assertOpen();
    await inTransaction(reader.db, write);
    done += size;
    onProgress?.({ done, total });
  }
}

/** A batch takes a statement for each type in it, so a batch of few types is many times faster. */
function byType(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  return [...groupBy(edges, ({ type }) => type).values()].flat();
}

function inBatches<T>(
  items: readonly T[],
  write: (transaction: Transaction, items: readonly T[]) => Promise<void>,
): readonly Batch[] {
  const starts = Array.from(
    { length: Math.ceil(items.length / BATCH) },
    (_, index) => index * BATCH,
  );
  return starts.map((start) => {
    const batch = items.slice(start, start + BATCH);
    return { size: batch.length, write: (transaction) => write(transaction, batch) };
  });
}

async function inTransaction(db: GrafeoDB, write: Write): Promise<void> {
  const transaction = db.beginTransaction();
  try {
    await write(transaction);
    transaction.commit();
  } catch (cause) {
    // A statement that fails leaves the transaction open, and committing it would keep what came before.
    rollBack(transaction);
    throw toStatementError(cause);
  }
}

/** After a commit that failed for want of space the engine has rolled back already, and says so by throwing. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What made the transaction fail is what the caller must hear.
  }
}
