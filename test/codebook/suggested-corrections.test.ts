/** Corrections that readers write on the page, given to the real checker on a copy of the real codebook. */
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CONTESTED_KINDS, contestedSchema } from "../../graph/model/contested.ts";
import {
  type Corrected,
  type Correction,
  linesOf,
  nextContestedId,
  writeCorrection,
} from "../../web/client/features/corrections/write-correction.ts";

interface Claim {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object?: string;
  readonly at?: readonly string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "atlas-corrections-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain: Correction = {
  kind: "imprecise",
  summary: "The text names one year.",
  correction: "The record names another.",
  sources: "https://example.org/record",
  confidence: "high",
  confidenceNote: "",
};
const statement: Corrected = {
  id: "8.2.3-a",
  places: ["8.2.3", "8.2.4", "12.1.2"],
  subject: { id: "tpd" },
  object: { id: "measure-access-to-education" },
};

const NASTY = [
  "He said: \"yes\" - 'no' # not a comment",
  "- id: c01\n  kind: framing\r\n---\n...",
  "key: value, [a, b], {c: d}, &anchor *alias !tag %percent @at `tick`",
  "Ґанок «під'їзд» — Європейський Союз, ’лапки’, 日本語, 😀",
  "tab\there, bell\u0007, line\u2028paragraph\u2029, next\u0085, mark\uFEFF, half\uD800",
  String.raw`C:\new\table\u0041 \" end\ `,
  "yes",
  "2022-03-04",
  "1e3",
  "null",
  "~",
  "  leading and trailing   ",
];

describe("a correction written on the page", () => {
  it("names the paragraphs and ends of the statement once each", () => {
    const [record] = parse(writeCorrection("c54", statement, plain));
    expect(record).toEqual({
      id: "c54",
      kind: "imprecise",
      summary: "The text names one year.",
      correction: "The record names another.",
      sources: ["https://example.org/record"],
      confidence: "high",
      places: ["8.2", "12.1"],
      concerns: ["tpd", "measure-access-to-education"],
    });
  });

  it.each(NASTY)("says what was typed, in one record of one line each: %j", (text) => {
    const correction = { ...plain, summary: text, correction: text, sources: text };
    const [record, ...others] = parse(writeCorrection("c54", statement, correction));
    expect(others).toEqual([]);
    const { summary, correction: said, sources } = contestedSchema.parse(record);
    const expected = text
      .replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, " ")
      .replaceAll("\uD800", "\uFFFD")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect([summary, said]).toEqual([expected, expected]);
    expect(sources).toEqual(linesOf(text));
  });

  it("is accepted by the checker for claims of every type, in every kind, with any text", async () => {
    const { copy, contested, claims } = copyCodebook("ingest/codebook");
    const chosen = oneOfEachType(claims).slice(0, 99 - contested);
    expect(chosen.length).toBeGreaterThan(30);
    const records = chosen.map((claim, index) => {
      const text = NASTY[index % NASTY.length] ?? "";
      return writeCorrection(nextContestedId(contested + index), toCorrected(claim), {
        kind: CONTESTED_KINDS[index % CONTESTED_KINDS.length] ?? "framing",
        summary: text,
        correction: `${text} ${index}`,
        sources: `https://example.org/${index}?a=b#c\n\n${text}`,
        confidence: (["high", "medium", "low"] as const)[index % 3] ?? "low",
        confidenceNote: index % 2 === 0 ? "" : text,
      });
    });
    appendFileSync(join(copy, "contested.yaml"), records.join(""));
    expect(await check(copy)).toEqual({ code: 0, stderr: "" });
  });

  it("is refused by the checker when its id is taken, so that none is lost unseen", async () => {
    const { copy, claims } = copyCodebook("test/fixtures/tiny-codebook");
    const [claim] = oneOfEachType(claims);
    if (claim === undefined) throw new Error("The tiny codebook has no claims.");
    appendFileSync(join(copy, "contested.yaml"), writeCorrection("c01", toCorrected(claim), plain));
    const { code, stderr } = await check(copy);
    expect(code).toBe(1);
    expect(stderr).toContain("has the same id as the record in contested.yaml:1");
  });
});

function copyCodebook(from: string) {
  const copy = join(folder, from.replaceAll("/", "-"));
  cpSync(join(root, from), copy, { recursive: true });
  const claims = readdirSync(join(copy, "claims")).flatMap((file): readonly Claim[] => {
    const read = parse(readFileSync(join(copy, "claims", file), "utf8")) as { claims?: Claim[] };
    return read.claims ?? [];
  });
  const contested = parse(readFileSync(join(copy, "contested.yaml"), "utf8")) as unknown[];
  return { copy, claims, contested: contested.length };
}

function oneOfEachType(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.type, claim])).values()];
}

/** As the page knows a statement. */
function toCorrected({ id, subject, object, at = [] }: Claim): Corrected {
  const end = object === undefined ? null : { id: object };
  return { id, places: [...at], subject: { id: subject }, object: end };
}

async function check(copy: string): Promise<{ readonly code: number; readonly stderr: string }> {
  const args = ["--import", "tsx", "ingest/check-cli.ts", "--codebook", copy];
  return promisify(execFile)(process.execPath, args, { cwd: root }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );
}
