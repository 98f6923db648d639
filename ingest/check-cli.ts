/** `npm run codebook:check [-- --against TEXT]`: the checks alone, without a store. Exit 0 sound, 1 to mend. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CodebookError } from "./errors.ts";
import { findSharedRuns } from "./shared-runs.ts";
import { readImage } from "./run-ingest.ts";

const { values } = parseArgs({
  options: {
    against: { type: "string" },
    codebook: { type: "string", default: fileURLToPath(new URL("codebook", import.meta.url)) },
  },
});

try {
  const { codebook, image, version } = readImage(values.codebook);
  const runs =
    values.against === undefined
      ? []
      : findSharedRuns(codebook, readFileSync(values.against, "utf8"));
  for (const { file, line, record, run } of runs) {
    console.error(
      `${file}:${line} ${record}: shares a run of eight words with the text: "${run}". Say it in words of your own.`,
    );
  }
  console.log(
    `${codebook.entities.length} entities, ${codebook.claims.length} claims, ${image.nodes.length} nodes, ${image.edges.length} edges; version ${version}.`,
  );
  process.exitCode = runs.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof CodebookError)) throw error;
  console.error(error.message);
  console.error(`\n${error.problems.length} to mend.`);
  process.exitCode = 1;
}
