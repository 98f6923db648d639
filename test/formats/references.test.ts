/** Reference managers' formats, read by Python's parsers and by Citation.js: nothing of a work is lost on the way. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CslItem } from "../../graph/formats/bibliography/csl-item.ts";
import { writeReferences } from "../../graph/formats/bibliography/write-references.ts";
import { findPython, runPython } from "./find-python.ts";

const SOURCE = "Human Security Atlas, graph version 2026-11-24-0badcafe";
const python = findPython(["bibtexparser", "rispy"]);
const folder = mkdtempSync(join(tmpdir(), "atlas-references-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const works: CslItem[] = [
  {
    id: "duvell.forced",
    type: "report",
    title: "Forced Migration from Ukraine: 50% more & counting_up #1 {draft} ~ C:\\temp^2",
    author: [{ family: "Düvell", given: "Franck" }, { literal: "Sea and Land Ltd" }],
    issued: { "date-parts": [[2024, 3, 5]] },
    publisher: "Міжнародний центр",
    page: "12-34",
    URL: "https://example.org/a%20b_c?d=1&e=~f#g",
    DOI: "10.1000/xyz_(1)<2>",
    note: "One line.\nAnother line — “quoted”.",
    source: SOURCE,
  },
  {
    id: "sudiar.2018",
    type: "article-journal",
    title: "Pendekatan Keamanan Manusia",
    author: [{ family: "van der Berg", given: "Ana-María" }],
    issued: { "date-parts": [[2018]] },
    "container-title": "Jurnal Hubungan Internasional",
    volume: "7",
    issue: "2",
    page: "139",
    source: SOURCE,
  },
  { id: "untitled", type: "webpage", title: "Безпека людини", author: [], source: SOURCE },
];

/** The atlas' own literature, as the codebook has it. */
const codebookWorks = (
  JSON.parse(
    readFileSync(new URL("../../ingest/codebook/works.json", import.meta.url), "utf8"),
  ) as CslItem[]
).map((work): CslItem => ({ ...work, source: SOURCE }));

const all = [...works, ...codebookWorks];

type Entry = Readonly<Record<string, string>>;
interface Parsed {
  readonly bibtex: readonly Entry[];
  readonly ris: readonly Readonly<Record<string, string | readonly string[]>>[];
}

describe.skipIf(python === null)("Python's parsers", () => {
  let parsed: Parsed = { bibtex: [], ris: [] };
  beforeAll(() => {
    const files = [join(folder, "a.bib"), join(folder, "a.ris")] as const;
    writeFileSync(files[0], writeReferences(all, "bibtex", SOURCE));
    writeFileSync(files[1], writeReferences(all, "ris", SOURCE));
    parsed = runPython(python ?? "", "references.py", files) as Parsed;
  });

  it("find every work under its own id in BibTeX", () => {
    expect(parsed.bibtex.map(({ key }) => key)).toEqual(all.map(({ id }) => id));
    expect(parsed.bibtex[0]).toMatchObject({
      type: "techreport",
      author: "Düvell, Franck and {Sea and Land Ltd}",
      title: String.raw`Forced {Migration} from {Ukraine}: 50\% more \& counting\_up \#1 \{draft\} \textasciitilde{} {C}:\textbackslash{}temp\textasciicircum{}2`,
      year: "2024",
      pages: "12--34",
      institution: "Міжнародний центр",
      doi: "10.1000/xyz_(1)<2>",
      url: "https://example.org/a%20b_c?d=1&e=~f#g",
    });
  });

  it("find every work whole in RIS, addresses on one line", () => {
    expect(parsed.ris).toHaveLength(all.length);
    const texts = (name: string) => parsed.ris.map((entry) => [entry[name] ?? []].flat().join());
    expect(texts("id")).toEqual(all.map(({ id }) => id));
    expect(texts("title")).toEqual(all.map(({ title }) => title.replaceAll(/\s+/g, " ")));
    expect(texts("urls")).toEqual(all.map(({ URL: url }) => url ?? ""));
    expect(texts("doi")).toEqual(all.map(({ DOI: doi }) => doi ?? ""));
    expect(texts("year")).toEqual(
      all.map(({ issued }) => issued?.["date-parts"][0][0]?.toString() ?? ""),
    );
    expect(new Set(texts("name_of_database"))).toEqual(new Set([SOURCE]));
  });
});

interface Read {
  readonly title: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  /** What it makes of a newspaper's author. */
  readonly reporter?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly DOI?: string;
}

describe("Citation.js", () => {
  it.each(["bibtex", "ris"] as const)("reads titles, authors, years and DOIs from %s", (format) => {
    const found = new Cite(writeReferences(all, format, SOURCE)).data as readonly Read[];
    expect(found.map(({ title }) => plain(title))).toEqual(all.map(({ title }) => plain(title)));
    expect(found.map(readNames)).toEqual(all.map(writtenNames));
    expect(found.map(({ issued }) => issued?.["date-parts"][0]?.[0])).toEqual(
      all.map(({ issued }) => issued?.["date-parts"][0][0]),
    );
    expect(found.map(({ DOI: doi }) => doi)).toEqual(all.map(({ DOI: doi }) => doi));
  });
});

/** "van der" is a particle to Citation.js, or not. */
function readNames({ author = [], reporter }: Read): string[] {
  const names = author.map(
    ({ "non-dropping-particle": particle, "dropping-particle": other, family, literal }) =>
      [particle, other, family, literal].filter(Boolean).join(" "),
  );
  return reporter === undefined
    ? names
    : reporter.split(";").map((name) => name.split(",")[0] ?? "");
}

function writtenNames({ author = [] }: CslItem): string[] {
  return author.map((name) => ("family" in name ? name.family : name.literal));
}

describe("CSL-JSON", () => {
  it("has the works as they are", () => {
    expect(JSON.parse(writeReferences(works, "csl-json", SOURCE))).toEqual(works);
  });
});

/** Without the marks that keep a style from changing capitals. */
function plain(title: string): string {
  return title.replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ");
}
