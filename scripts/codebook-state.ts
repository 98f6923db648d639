/**
 * The version of the codebook without parsing it at every start: parsing takes longer than serving. The answer is kept
 * beside the store under a hash of the files' bytes, so it is never stale.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readImage } from "../ingest/run-ingest.ts";

export function knownCodebookVersion(codebookFolder: string, dataFolder: string): string {
  const files = hashFiles(codebookFolder);
  const path = join(dataFolder, "codebook-state.json");
  const known = readState(path);
  if (known?.files === files) return known.version;
  const { version } = readImage(codebookFolder);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(path, JSON.stringify({ files, version }));
  return version;
}

interface CodebookState {
  readonly files: string;
  readonly version: string;
}

function readState(path: string): CodebookState | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as CodebookState;
  } catch {
    // Missing or cut short: it is only a memory, and is made again.
    return null;
  }
}

function hashFiles(folder: string): string {
  const hash = createHash("sha256");
  // A change in how records become nodes changes the version too.
  const stages = new URL("../ingest/stages", import.meta.url).pathname;
  for (const root of [folder, stages]) {
    const names = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const name of names) hash.update(name.slice(root.length)).update(readFileSync(name));
  }
  return hash.digest("hex");
}
