/** Stage 1 of 5: read the codebook's files. Knows YAML and JSON, and nothing of what a record should be. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isMap, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { CodebookError, type CodebookProblem } from "../errors.ts";
import type { Placed, RawCodebook } from "./codebook.ts";

const LISTS = ["contested", "sentences", "sections", "territories", "layout"] as const;

/** @throws CodebookError naming every file that cannot be parsed or is missing. */
export function readCodebook(folder: string): RawCodebook {
  const problems: CodebookProblem[] = [];
  const list = (path: string): Placed<unknown>[] => readList(folder, path, problems);

  const lists = Object.fromEntries(LISTS.map((name) => [name, list(`${name}.yaml`)]));
  const claims: Placed<unknown>[] = [];
  const figures: Placed<unknown>[] = [];
  for (const path of filesIn(folder, "claims", problems)) {
    readClaimFile(folder, path, { claims, figures }, problems);
  }
  const raw = {
    ...(lists as Record<(typeof LISTS)[number], Placed<unknown>[]>),
    about: readAbout(folder, problems),
    entities: filesIn(folder, "entities", problems).flatMap(list),
    works: list("works.json"),
    claims,
    figures,
  };
  if (problems.length > 0) throw new CodebookError(problems);
  return raw;
}

function filesIn(folder: string, name: string, problems: CodebookProblem[]): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) {
    problems.push(missing(name));
    return [];
  }
  return readdirSync(path)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => `${name}/${file}`);
}

function readAbout(folder: string, problems: CodebookProblem[]): Placed<unknown> {
  const parsed = parseFile(folder, "codebook.yaml", problems);
  return { file: "codebook.yaml", line: 1, value: parsed?.node.toJSON() ?? {} };
}

function readList(folder: string, path: string, problems: CodebookProblem[]): Placed<unknown>[] {
  const parsed = parseFile(folder, path, problems);
  if (parsed === null) return [];
  return placeItems(parsed, parsed.node, path, problems);
}

function readClaimFile(
  folder: string,
  path: string,
  into: { claims: Placed<unknown>[]; figures: Placed<unknown>[] },
  problems: CodebookProblem[],
): void {
  const parsed = parseFile(folder, path, problems);
  if (parsed === null) return;
  if (!isMap(parsed.node)) {
    problems.push(notA(path, "a map with `claims` and `figures`"));
    return;
  }
  for (const key of ["claims", "figures"] as const) {
    const node = parsed.node.get(key, true) as Node | undefined;
    if (node !== undefined) into[key].push(...placeItems(parsed, node, path, problems));
  }
}

interface Parsed {
  readonly node: Node;
  readonly lines: LineCounter;
}

function parseFile(folder: string, path: string, problems: CodebookProblem[]): Parsed | null {
  const full = join(folder, path);
  if (!existsSync(full)) {
    problems.push(missing(path));
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(full, "utf8"), { lineCounter: lines });
  for (const error of document.errors) {
    problems.push({
      file: path,
      line: error.linePos?.[0].line ?? 0,
      record: basename(path),
      problem: `cannot be read: ${error.message.split("\n")[0]?.replace(/[.:]$/, "") ?? error.code}`,
      mend: "Mend the syntax there; quotation marks around the value often help.",
    });
  }
  if (document.errors.length > 0) return null;
  if (document.contents === null) {
    problems.push(notA(path, "empty"));
    return null;
  }
  return { node: document.contents, lines };
}

function placeItems(
  { lines }: Parsed,
  node: Node,
  file: string,
  problems: CodebookProblem[],
): Placed<unknown>[] {
  if (!isSeq(node)) {
    problems.push(notA(file, "a list"));
    return [];
  }
  return node.items.map((item) => {
    const start = (item as Node).range?.[0] ?? 0;
    return { file, line: lines.linePos(start).line, value: (item as Node).toJSON() as unknown };
  });
}

function missing(path: string): CodebookProblem {
  return {
    file: path,
    line: 0,
    record: basename(path),
    problem: "is missing",
    mend: "Restore it from the repository, or give the right folder with --codebook.",
  };
}

function notA(path: string, expected: string): CodebookProblem {
  return {
    file: path,
    line: 0,
    record: basename(path),
    problem: expected === "empty" ? "is empty" : `is not ${expected}`,
    mend: "Compare it with the examples in docs/codebook.md.",
  };
}
