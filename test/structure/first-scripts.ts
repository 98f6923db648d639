/** Which scripts a built page loads before anybody does anything, and what they weigh on the wire. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { gzipSync } from "node:zlib";

const LANGUAGE_CHUNK = /^(?:en|id|uk)-(?!late-)[\w-]+\.js$/;
const STATIC_IMPORT = /\b(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

export interface FirstScript {
  readonly file: string;
  /** As sent: gzip at its highest level. */
  readonly bytes: number;
}

/**
 * The scripts of `index.html`, all that they import statically, and the largest of the languages: a reader loads one.
 * `base` is the address that the folder is served under.
 *
 * @throws Error when the page is not built
 */
export function findFirstScripts(folder: string, base = "/"): FirstScript[] {
  const page = join(folder, "index.html");
  if (!existsSync(page))
    throw new Error(`There is no built page: ${page} is missing. Run \`npm run build\` first.`);
  const html = readFileSync(page, "utf8");
  const files = new Set<string>();
  for (const [, source = ""] of html.matchAll(/<script\b[^>]*\bsrc="(\/[^"]+)"/g))
    follow(join(folder, posix.relative(base, source)), files);
  const language = largestLanguage(join(folder, "assets"));
  if (language !== null) follow(language, files);
  return toScripts(folder, files);
}

/** What a script that is loaded later brings with it: itself, and all that it imports statically. */
export function findImported(folder: string, script: string): FirstScript[] {
  const files = new Set<string>();
  follow(join(folder, script), files);
  return toScripts(folder, files);
}

function toScripts(folder: string, files: ReadonlySet<string>): FirstScript[] {
  return [...files].map((file) => ({ file: relative(folder, file), bytes: weigh(file) }));
}

function follow(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(STATIC_IMPORT)) {
    const imported = join(dirname(file), specifier);
    // Text in a script may look like an import; a file that is there is one.
    if (existsSync(imported)) follow(imported, files);
  }
}

function largestLanguage(folder: string): string | null {
  const chunks = existsSync(folder)
    ? readdirSync(folder).filter((name) => LANGUAGE_CHUNK.test(name))
    : [];
  const bySize = chunks.map((name) => join(folder, name)).toSorted((a, b) => weigh(b) - weigh(a));
  return bySize[0] ?? null;
}

function weigh(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
