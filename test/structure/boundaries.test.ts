/** Guards the fence itself: with a compiler it cannot read, dependency-cruiser sees no files and says all is well. */
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("dependency-cruiser sees the whole project and finds nothing", { timeout: 60_000 }, () => {
  const args = ["depcruise", "graph", "ingest", "web", "scripts", "--output-type", "json"];
  const output = execFileSync("npx", args, { encoding: "utf8", maxBuffer: 64 << 20 });
  const { summary } = JSON.parse(output) as {
    summary: { violations: unknown[]; totalCruised: number };
  };
  expect(summary.violations).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(150);
});
