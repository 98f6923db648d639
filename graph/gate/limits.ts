/**
 * What one statement may cost. Fixed are those that keep the checks themselves quick; those that a class may feel are
 * read from the environment.
 */
export interface GateLimits {
  /** From the statement's arrival at the engine, in ms. A reader waits no longer for a page; a good question here takes milliseconds. */
  readonly timeoutMs: number;
  /** Rows at most, whatever a request asks for: a table of more is a download, not an answer. */
  readonly maxRows: number;
  /** Of the answer as JSON. A phone takes this much in; the page draws it without a pause. */
  readonly maxBytes: number;
  /** Statements at work at once: each burns a core. */
  readonly concurrency: number;
  /** Waiting behind them. A class of 300 that presses Run together is let through; what comes beyond hears so at once. */
  readonly queue: number;
  /** Of one statement, in MB: beyond it the machine would begin to swap. */
  readonly memoryMb: number;
}

export interface GateEnvironment {
  readonly CYPHER_TIMEOUT_MS?: string | undefined;
  readonly CYPHER_MAX_ROWS?: string | undefined;
  readonly CYPHER_MAX_BYTES?: string | undefined;
  readonly CYPHER_CONCURRENCY?: string | undefined;
  readonly CYPHER_MEMORY_MB?: string | undefined;
}

export const LIMITS = {
  timeoutMs: 10_000,
  maxRows: 10_000,
  maxBytes: 8_000_000,
  concurrency: 2,
  queue: 300,
  memoryMb: 512,

  /** Rows where a request names no number. */
  defaultRows: 1000,
  /** Planning alone grows faster than the text: 100,000 clauses keep an engine busy for seconds. */
  textLength: 20_000,
  /** Brackets within brackets. Both engines' parsers recurse; the embedded one ends at 64. */
  nesting: 60,
  parameters: 100,
  /** Of the parameters as JSON: a list of some thousand ids. Converting them holds up everybody. */
  parametersLength: 200_000,
  parameterNesting: 20,
} as const satisfies GateLimits & Record<string, number>;

/** @throws RangeError for a limit that is no whole number above zero */
export function readLimits(environment: GateEnvironment): GateLimits {
  return {
    timeoutMs: read(environment, "CYPHER_TIMEOUT_MS", LIMITS.timeoutMs),
    maxRows: read(environment, "CYPHER_MAX_ROWS", LIMITS.maxRows),
    maxBytes: read(environment, "CYPHER_MAX_BYTES", LIMITS.maxBytes),
    concurrency: read(environment, "CYPHER_CONCURRENCY", LIMITS.concurrency),
    queue: LIMITS.queue,
    memoryMb: read(environment, "CYPHER_MEMORY_MB", LIMITS.memoryMb),
  };
}

function read(environment: GateEnvironment, name: keyof GateEnvironment, otherwise: number) {
  const text = environment[name];
  if (text === undefined || text === "") return otherwise;
  if (!/^[1-9]\d{0,9}$/.test(text)) {
    throw new RangeError(`${name} must be a whole number above zero, and is "${text}".`);
  }
  return Number(text);
}
