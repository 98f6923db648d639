/** The student's page has a budget: it opens on a phone, on a slow line. Tests run after a build; see `scripts/test.mjs`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { findFirstScripts, findImported } from "./first-scripts.ts";

const BUDGET = 200_000;
const built = fileURLToPath(new URL("../../dist/client/student", import.meta.url));

it("all that a student needs to draw weighs 200 kB at most, compressed, and the canvas comes last", () => {
  const first = findFirstScripts(built, "/student/");
  const [canvas = "", ...others] = scripts().filter((file) => file.startsWith("map-canvas-"));
  expect(others).toEqual([]);
  expect(first.map(({ file }) => file).join()).not.toContain(canvas);
  const all = [...first, ...findImported(built, `assets/${canvas}`)];
  const bytes = new Map(all.map((script) => [script.file, script.bytes]));
  let sum = 0;
  for (const size of bytes.values()) sum += size;
  expect(sum).toBeLessThanOrEqual(BUDGET);
});

it("has none of what the atlas's page is made of", () => {
  const code = scripts().map((file) => readFileSync(join(built, "assets", file), "utf8"));
  expect(code.length).toBeGreaterThan(3);
  for (const sign of ["mantine-", "ZodError", "QueryClient", "graphology", "i18next", "sigma"])
    expect([sign, code.some((text) => text.includes(sign))]).toEqual([sign, false]);
});

function scripts(): string[] {
  return readdirSync(join(built, "assets")).filter((file) => file.endsWith(".js"));
}
