import { expect, it } from "vitest";
import { LIMITS, readLimits } from "./limits.ts";

it("takes its limits from the environment, and its own where that says nothing", () => {
  expect(readLimits({})).toEqual({
    timeoutMs: LIMITS.timeoutMs,
    maxRows: LIMITS.maxRows,
    maxBytes: LIMITS.maxBytes,
    concurrency: LIMITS.concurrency,
    queue: LIMITS.queue,
    memoryMb: LIMITS.memoryMb,
  });
  expect(
    readLimits({ CYPHER_TIMEOUT_MS: "3000", CYPHER_MAX_ROWS: "", CYPHER_CONCURRENCY: "4" }),
  ).toMatchObject({
    timeoutMs: 3000,
    maxRows: LIMITS.maxRows,
    concurrency: 4,
  });
});

it.each(["0", "-1", "1e9", "ten", "1.5", "99999999999"])(
  "refuses the limit %s by its name",
  (text) => {
    expect(() => readLimits({ CYPHER_TIMEOUT_MS: text })).toThrow(
      `CYPHER_TIMEOUT_MS must be a whole number above zero, and is "${text}".`,
    );
  },
);
