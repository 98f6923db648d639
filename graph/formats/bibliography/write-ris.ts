/**
 * RIS, for Zotero, EndNote, Mendeley and Citavi. Written here and not by a library: the one at hand breaks lines in the
 * middle of words and addresses, which readers then cannot put together again.
 */
import { type CslItem, type CslName, datePartsOf, toLine } from "./csl-item.ts";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["article-journal", "JOUR"],
  ["article-newspaper", "NEWS"],
  ["book", "BOOK"],
  ["chapter", "CHAP"],
  ["dataset", "DATA"],
  ["entry-encyclopedia", "ENCYC"],
  ["legislation", "STAT"],
  ["post-weblog", "BLOG"],
  ["report", "RPRT"],
  ["thesis", "THES"],
  ["webpage", "ELEC"],
]);

export function writeRis(items: readonly CslItem[]): string {
  return items.map(writeRecord).join("\r\n");
}

function writeRecord(item: CslItem): string {
  const [year, ...rest] = datePartsOf(item.issued);
  const [first, last] = (item.page ?? "").split(/[-–]/).map((page) => page.trim());
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    ["TY", TYPES.get(item.type) ?? "GEN"],
    ["ID", item.id],
    ...(item.author ?? []).map((name) => ["AU", writeName(name)] as const),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", year?.toString()],
    ["DA", rest.length === 0 ? undefined : writeDate(datePartsOf(item.issued))],
    ["VL", item.volume],
    ["IS", item.issue],
    ["SP", first],
    ["EP", last],
    ["PB", item.publisher],
    ["ET", item.version],
    ["DO", item.DOI],
    ["UR", item.URL],
    ["Y2", item.accessed === undefined ? undefined : writeDate(datePartsOf(item.accessed))],
    ["N1", item.note],
    ["DB", item.source],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === "" ? [] : [`${tag}  - ${toLine(value)}`],
  );
  return `${lines.join("\r\n")}\r\nER  - \r\n`;
}

function writeName(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given].filter(Boolean).join(", ");
}

/** `2022/04/22/`, with what is not known left empty. */
function writeDate(parts: readonly number[]): string {
  const [year = "", month, day] = parts;
  const padded = [month, day].map((part) => part?.toString().padStart(2, "0") ?? "");
  return `${year}/${padded.join("/")}/`;
}
