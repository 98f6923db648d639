/** The first screen has a budget: the atlas must open on a slow line. Tests run after a build; see `scripts/test.mjs`. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { findFirstScripts, findImported } from "./first-scripts.ts";

const BUDGET = 250_000;
const built = fileURLToPath(new URL("../../dist/client", import.meta.url));

it("the first screen's scripts weigh 250 kB at most, compressed", () => {
  // The picture and, once it is drawn, the page around it.
  const page = readdirSync(join(built, "assets")).find((file) =>
    /^open-page-[\w-]+\.js$/.test(file),
  );
  const weights = new Map(
    [...findFirstScripts(built), ...findImported(built, `assets/${page}`)].map(
      ({ file, bytes }) => [file, bytes],
    ),
  );
  let sum = 0;
  for (const bytes of weights.values()) sum += bytes;
  expect([...weights.keys()].join()).toMatch(/assets\/index-[\w-]+\.js/);
  expect(sum).toBeLessThanOrEqual(BUDGET);
});

describe("what counts", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-first-screen-"));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is what is imported statically and the largest language, not what is loaded when needed", () => {
    write(
      "index.html",
      `<script src="/theme.js"></script><script type="module" src="/assets/index-A.js">`,
    );
    write("theme.js", "1");
    write(
      "assets/index-A.js",
      `import{a as b}from"./shared-B.js";import"./side-C.js";b(()=>import("./late-D.js"))`,
    );
    write("assets/shared-B.js", `export{c}from"./deep-E.js"`);
    for (const name of ["side-C", "late-D", "deep-E", "en-F"]) write(`assets/${name}.js`, "1");
    write("assets/uk-G.js", "export const words=`кілька слів`");
    expect(findFirstScripts(folder).map(({ file }) => file)).toEqual([
      "theme.js",
      "assets/index-A.js",
      "assets/shared-B.js",
      "assets/deep-E.js",
      "assets/side-C.js",
      "assets/uk-G.js",
    ]);
  });

  it("cannot be told of a page that is not built, and the message says how to build it", () => {
    expect(() => findFirstScripts(join(folder, "nowhere"))).toThrow("Run `npm run build` first.");
  });

  function write(file: string, text: string): void {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
