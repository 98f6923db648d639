/**
 * Statements that the database planned a moment ago, and whose plan was found harmless: the same again need not be planned
 * first, which is most of the time of a small one.
 *
 * What a verdict rests on is in its key. Whether a plan reads, loads, calls or administers follows from the text and the
 * language it is read in; the server itself keeps a plan for a text and the types of its parameters and uses it for any
 * values, so values cannot change it. What else could (a server of another version, another language by default) is noticed by
 * who keeps this and clears it, or in any case when a verdict has grown old. Only what may run is kept, so that a refusal is
 * always the database's own. The transaction reads and is never committed, with a verdict as without.
 */
import type { GateSummary } from "../../../gate/cypher-gate.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import type { JobMessage } from "./worker-messages.ts";

type Asked = Pick<JobMessage, "mode" | "typed" | "parameters">;

export interface Verdict {
  /** What was said of the plan; the plan itself is not kept. */
  readonly planned: GateSummary;
  /** Element ids that the statement had to ask for when it ran last. */
  readonly foreseen: Set<string>;
}

interface Kept extends Verdict {
  readonly until: number;
}

const MOST = 200;
/** Shorter than any server takes to be exchanged for another. In ms. */
const LASTS = 30_000;
/** Of the types of the parameters, as text: what is longer is planned each time. */
const LONGEST = 2_000;

export class Verdicts {
  /** The one used last at the end. */
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  find(asked: Asked): Verdict | null {
    const key = keyOf(asked);
    const found = key === null ? undefined : this.#kept.get(key);
    if (key === null || found === undefined) return null;
    this.#kept.delete(key);
    if (found.until <= this.#now()) return null;
    this.#kept.set(key, found);
    return found;
  }

  /** Gives what {@link find} will give. */
  keep(asked: Asked, planned: GateSummary): Verdict {
    const verdict = { planned: { ...planned, plan: null }, foreseen: new Set<string>() };
    const key = keyOf(asked);
    if (key === null) return verdict;
    this.#kept.delete(key);
    this.#kept.set(key, { ...verdict, until: this.#now() + LASTS });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return verdict;
  }

  drop(asked: Asked): void {
    const key = keyOf(asked);
    if (key !== null) this.#kept.delete(key);
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** Null for what is planned each time. No text has a NUL in it (`check-text.ts`). */
function keyOf({ mode, typed, parameters }: Asked): string | null {
  if (mode !== "run") return null;
  const types = typeOf(parameters);
  return types.length > LONGEST ? null : `${typed}\0${types}`;
}

/** At least as fine as the server's own distinction, which also tells lists and texts by their length, about. */
function typeOf(value: GateValue): string {
  if (typeof value === "string") return `text${sizeOf(value)}`;
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "float";
  if (typeof value !== "object" || value === null) return value === null ? "null" : "boolean";
  if (Array.isArray(value)) return `[${value.map(typeOf).join()}]`;
  const entries = Object.entries(value as Readonly<Record<string, GateValue>>);
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${typeOf(each)}`).join()}}`;
}

function sizeOf({ length }: string): string {
  return length < 2 ? `=${length}` : `<=${10 ** Math.ceil(Math.log10(length))}`;
}
