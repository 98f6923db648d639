/** Opens the one file of the embedded store, and says in plain words why it cannot. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import g from "@grafeo-db/js";
import type { GrafeoDB } from "@grafeo-db/js";
import {
  StoreDamagedError,
  StoreFullError,
  StoreLockedError,
  StoreRefusedError,
} from "../../errors.ts";
import { isDiskFull } from "./engine-errors.ts";

export interface OpenDatabase {
  readonly db: GrafeoDB;
  readonly path: string;
  /** Closes the file, which checkpoints it, and lets another process have it. */
  release(): void;
}

/** The engine can be told to checkpoint by itself; a long load would let its log grow without bound. */
const LOG_LIMIT_BYTES = 64 * 2 ** 20;

const BUILT_ANEW = "the graph is then built anew from the codebook";

/**
 * `afterMoving` ends the sentence about a damaged file: what its reader gets who moves it away.
 * @throws StoreLockedError @throws StoreDamagedError @throws StoreFullError @throws StoreRefusedError
 */
export function openDatabase(file: string, afterMoving = BUILT_ANEW): OpenDatabase {
  const path = resolve(file);
  const owner = `${path}.pid`;
  const db = open({ path, owner, afterMoving });
  db.setCheckpointTriggers({ walBytes: LOG_LIMIT_BYTES });
  writeFileSync(owner, `${process.pid}\n`);
  return {
    db,
    path,
    release() {
      db.close();
      rmSync(owner, { force: true });
    },
  };
}

interface Place {
  readonly path: string;
  readonly owner: string;
  readonly afterMoving: string;
}

function open(place: Place): GrafeoDB {
  const { path } = place;
  try {
    mkdirSync(dirname(path), { recursive: true });
    return g.GrafeoDB.create(path);
  } catch (cause) {
    throw toOpenError(cause, place);
  }
}

function toOpenError(cause: unknown, { path, owner, afterMoving }: Place): Error {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/lock(ed)?\b.*(reading|process|writing)/i.test(message))
    return toLockedError(cause, path, owner);
  if (isDiskFull(message)) {
    return new StoreFullError(
      `There is no space left to open "${path}". Free some and try again.`,
      { cause },
    );
  }
  if (/GRAFEO-(S\d+|X002)|damaged|not a database file|database version|newer/i.test(message)) {
    return new StoreDamagedError(
      `"${path}" is damaged or is not a graph of this program, and was left as it is. ` +
        `Move it and "${path}.wal" (if there is one) to another folder and start again: ${afterMoving}. ` +
        `Keep what you moved; the log in ".wal" can often be salvaged.`,
      { cause },
    );
  }
  return new StoreRefusedError(
    `"${path}" could not be opened. Check that the folder may be written to, or set ATLAS_DATA to another folder.`,
    { cause },
  );
}

function toLockedError(cause: unknown, path: string, owner: string): StoreLockedError {
  const pid = readPid(owner);
  const who =
    pid === process.pid ? "this process" : `another process${pid === null ? "" : ` (${pid})`}`;
  return new StoreLockedError(
    `"${path}" is already open in ${who}. Stop the other atlas, or set ATLAS_DATA to another folder for this one.`,
    { cause },
  );
}

/** Only to name it: the lock itself is the engine's, so a file left by a killed process does no harm. */
function readPid(owner: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(owner, "utf8"), 10);
    return Number.isInteger(pid) ? pid : null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
