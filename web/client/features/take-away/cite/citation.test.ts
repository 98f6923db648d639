import { describe, expect, it } from "vitest";
import { writeReferences } from "../../../../../graph/formats/bibliography/write-references.ts";
import { exportsEn } from "../../../i18n/areas/exports.en.ts";
import { exportsUk } from "../../../i18n/areas/exports.uk.ts";
import { citeAtlas, type CiteContext, citeWork } from "./citation.ts";

/** As the page's own: blanks are filled. */
function translate(messages: Readonly<Record<string, string>>): CiteContext["t"] {
  return (key, values = {}) =>
    (messages[key] ?? key).replaceAll(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) =>
      String(values[name]),
    );
}

const context: CiteContext = {
  t: translate({ ...exportsEn, "app.name": "Human Security Atlas" }),
  version: "2026-11-24-0badcafe",
  today: "2026-12-01",
  todayText: "1 December 2026",
};
const part = {
  id: "tpd",
  title: "Temporary Protection Directive",
  note: "Instrument",
  address: "https://atlas.example/entity/tpd",
};

describe("citing the atlas", () => {
  it("says who, when, what, in which version, where and on which day", () => {
    expect(citeAtlas(part, context).text).toBe(
      "Human Security Atlas contributors (2026). Temporary Protection Directive [Instrument]. Human Security Atlas, graph version 2026-11-24-0badcafe. https://atlas.example/entity/tpd, accessed 1 December 2026.",
    );
  });

  it("ends with one full stop, whatever the date ends with", () => {
    const { text } = citeAtlas(part, {
      ...context,
      t: translate(exportsUk),
      todayText: "1 грудня 2026 р.",
    });
    expect(text).toMatch(/дата звернення: 1 грудня 2026 р\.$/);
  });

  it("leaves the address out where nobody else could follow it", () => {
    const { text, item } = citeAtlas({ ...part, address: "" }, context);
    expect(text).toMatch(/graph version 2026-11-24-0badcafe\.$/);
    expect(item).not.toHaveProperty("URL");
  });

  it("carries version, address and day into records for reference managers", () => {
    const { item } = citeAtlas(part, context);
    const bibtex = writeReferences([item], "bibtex", "");
    expect(bibtex).toContain("version = {2026-11-24-0badcafe}");
    expect(bibtex).toContain("url = {https://atlas.example/entity/tpd}");
    expect(bibtex).toContain("urldate = {2026-12-01}");
    expect(writeReferences([item], "ris", "")).toContain("ET  - 2026-11-24-0badcafe\r\n");
  });
});

describe("citing a work", () => {
  it("names its authors, container and DOI", () => {
    const { text } = citeWork(
      {
        id: "sudiar-2018",
        type: "article-journal",
        title: "Pendekatan Keamanan Manusia",
        author: [{ family: "Sudiar", given: "Sonny Abdul" }, { literal: "Study Group" }],
        issued: { "date-parts": [[2018]] },
        "container-title": "Jurnal Hubungan Internasional",
        volume: "7",
        issue: "2",
        page: "139–155",
        DOI: "10.18196/hi.72139",
      },
      context,
    );
    expect(text).toBe(
      "Sudiar, S. A. & Study Group (2018). Pendekatan Keamanan Manusia. Jurnal Hubungan Internasional, 7(2), 139–155. https://doi.org/10.18196/hi.72139",
    );
  });

  it("begins with the title where nobody is named, and says when there is no date", () => {
    const { text } = citeWork(
      { id: "x", type: "webpage", title: "Who protects whom?", URL: "https://example.org" },
      context,
    );
    expect(text).toBe("Who protects whom? (n.d.). https://example.org");
  });
});
