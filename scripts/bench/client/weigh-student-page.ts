/** What a student's phone has to load, as it was built last. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFirstScripts, findImported } from "../../../test/structure/first-scripts.ts";
import type { Row } from "../row.ts";
import { createLimitRow } from "./limit-row.ts";

const built = fileURLToPath(new URL("../../../dist/client/student", import.meta.url));
const GOAL = { limit: 200, unit: "kB" } as const;

/** @throws Error when the page is not built */
export function weighStudentPage(): readonly Row[] {
  const first = findFirstScripts(built, "/student/");
  const canvas = readdirSync(join(built, "assets")).filter((file) =>
    /^map-canvas-.*\.js$/.test(file),
  );
  const all = [...first, ...canvas.flatMap((file) => findImported(built, `assets/${file}`))];
  return [
    createLimitRow("a student's page, first load, JavaScript, gzip", weigh(first), GOAL),
    createLimitRow("the same with the canvas, which comes after it", weigh(all), GOAL),
  ];
}

/** Each file once; kB of a thousand bytes. */
function weigh(scripts: ReturnType<typeof findFirstScripts>): number {
  const bytes = new Map(scripts.map((script) => [script.file, script.bytes]));
  let sum = 0;
  for (const size of bytes.values()) sum += size;
  return sum / 1000;
}
