/**
 * BibTeX in UTF-8, with our own ids as keys. Written here and not by a library: the one at hand renames the keys, loses
 * what its types have no field for, and brings a fifth of the first screen's budget along.
 */
import { type CslItem, type CslName, datePartsOf, toLine } from "./csl-item.ts";
import { bibtexAddress, bibtexText, bibtexTitle } from "./bibtex-text.ts";

interface BibtexType {
  readonly name: string;
  /** The field for what it appeared in, and for who put it out. */
  readonly container: string;
  readonly publisher: string;
}

const BOOK_PART = { name: "incollection", container: "booktitle", publisher: "publisher" };
const MISC = { name: "misc", container: "howpublished", publisher: "publisher" };
const TYPES: ReadonlyMap<string, BibtexType> = new Map([
  ["article-journal", { name: "article", container: "journal", publisher: "publisher" }],
  ["article-newspaper", { name: "article", container: "journal", publisher: "publisher" }],
  ["book", { name: "book", container: "series", publisher: "publisher" }],
  ["chapter", BOOK_PART],
  ["report", { name: "techreport", container: "series", publisher: "institution" }],
  ["thesis", { name: "phdthesis", container: "series", publisher: "school" }],
]);

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** @param source Where the records come from, for the first line. */
export function writeBibtex(items: readonly CslItem[], source = ""): string {
  const head = source === "" ? "" : `% ${toLine(source)}\n\n`;
  return `${head}${items.map(writeEntry).join("\n")}`;
}

function writeEntry(item: CslItem): string {
  const type = typeOf(item);
  const [year, month, day] = datePartsOf(item.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", writeNames(item.author ?? [])],
    ["title", bibtexTitle(item.title)],
    [type.container, textField(item["container-title"])],
    ["year", year?.toString()],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day?.toString()],
    ["volume", textField(item.volume)],
    ["number", textField(item.issue)],
    ["pages", textField(item.page?.replaceAll(/\s*[-–]+\s*/g, "--"))],
    [type.publisher, textField(item.publisher)],
    ["version", textField(item.version)],
    ["doi", item.DOI === undefined ? undefined : bibtexAddress(item.DOI)],
    ["url", item.URL === undefined ? undefined : bibtexAddress(item.URL)],
    ["urldate", item.accessed === undefined ? undefined : isoDate(datePartsOf(item.accessed))],
    // `note` would be printed in a list of references; `annote` is for the reader of the file.
    ["annote", textField(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined || value === "") return [];
    return [`  ${name} = ${name === "month" ? value : `{${value}}`}`];
  });
  return `@${type.name}{${item.id},\n${lines.join(",\n")}\n}\n`;
}

function textField(value: string | undefined): string | undefined {
  return value === undefined ? undefined : bibtexText(value);
}

function typeOf(item: CslItem): BibtexType {
  if (item.type === "entry-encyclopedia" && item["container-title"] !== undefined) return BOOK_PART;
  return TYPES.get(item.type) ?? MISC;
}

function writeNames(names: readonly CslName[]): string | undefined {
  return names.length === 0 ? undefined : names.map(writeName).join(" and ");
}

function writeName(name: CslName): string {
  if ("literal" in name) return `{${bibtexText(name.literal)}}`;
  return [name.family, name.given ?? ""]
    .filter((part) => part !== "")
    .map(protectName)
    .join(", ");
}

/** "and" and commas part names, unless they stand in braces. */
function protectName(part: string): string {
  const text = bibtexText(part);
  return /,|\sand\s/.test(text) ? `{${text}}` : text;
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
