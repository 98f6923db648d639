/** One transaction: work, commit, and again where that is safe and may help. */
import neo4j, { type Session, type Transaction } from "neo4j-driver";
import { setTimeout as wait } from "node:timers/promises";
import { type Parameters, toParameters } from "./to-parameters.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Runs statements of one transaction. Values of rows are as the driver gives them. */
export interface Statements {
  rows(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Also says the columns where there are no rows. */
  table(statement: string, parameters?: Parameters): Promise<RawTable>;
}

export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A server that was restarted leaves dead connections behind: the next attempt is on a new one. */
const PAUSES = [0, 200, 600, 1_200];
/** A caller should not wait much longer than this for a server that is not there. */
const LAST_RETRY_AFTER = 3_000;

/**
 * A connection that breaks in a commit is not tried again: nobody knows whether it happened, and edges that are written
 * twice would not be noticed.
 */
export async function transact<T>(
  session: Session,
  work: (statements: Statements) => Promise<T>,
  { timeout }: { readonly timeout: number },
): Promise<T> {
  let isCommitting = false;
  const once = async (): Promise<T> => {
    isCommitting = false;
    const tx = await session.beginTransaction({ timeout });
    try {
      const result = await work(toStatements(tx));
      isCommitting = true;
      await tx.commit();
      return result;
    } finally {
      await tx.close();
    }
  };
  return again(once, () => isCommitting);
}

/** One statement that is a transaction by itself: one message to the server and one back, where {@link transact} takes three. */
export async function runAlone(
  session: Session,
  { statement, parameters = {} }: { readonly statement: string; readonly parameters?: Parameters },
  { timeout, isWriting }: { readonly timeout: number; readonly isWriting: boolean },
): Promise<readonly Row[]> {
  const once = async () => {
    const { records } = await session.run(statement, toParameters(parameters), { timeout });
    return records.map((record) => record.toObject());
  };
  return again(once, () => isWriting);
}

async function again<T>(once: () => Promise<T>, isCommitting: () => boolean): Promise<T> {
  const started = Date.now();
  for (let attempt = 0; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      const pause = PAUSES[attempt];
      const isLate = pause === undefined || Date.now() - started > LAST_RETRY_AFTER;
      if (isLate || !mayHelp(error, isCommitting())) throw error;
      await wait(pause);
    }
  }
}

function mayHelp(error: unknown, isCommitting: boolean): boolean {
  if (!(error instanceof Error) || !("code" in error) || !neo4j.isRetryableError(error))
    return false;
  const code = String(error.code);
  // A statement that wants more memory than there is would only want it again.
  if (code.includes("OutOfMemory")) return false;
  const isRolledBack = code.startsWith("Neo.");
  return isRolledBack || !isCommitting;
}

function toStatements(tx: Pick<Transaction, "run">): Statements {
  return {
    async rows(statement, parameters = {}) {
      const { records } = await tx.run(statement, toParameters(parameters));
      return records.map((record) => record.toObject());
    },
    async table(statement, parameters = {}) {
      const result = tx.run(statement, toParameters(parameters));
      const { records } = await result;
      const columns = await result.keys();
      return { columns, rows: records.map((record) => columns.map((name) => record.get(name))) };
    },
  };
}
