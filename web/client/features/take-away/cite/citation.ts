/** A citation in words and as a record. What is ours carries the graph's version and the day it was looked at. */
import {
  type CslItem,
  type CslName,
  datePartsOf,
  toCslDate,
} from "../../../../../graph/formats/bibliography/csl-item.ts";
import type { Translate } from "../../../i18n/use-language.ts";

export interface Citation {
  readonly text: string;
  readonly item: CslItem;
}

export interface CitedPart {
  readonly id: string;
  readonly title: string;
  /** What it is and where it is said: "Instrument", "statement 8.2.3-a, on …, §8 ¶2". */
  readonly note: string;
  /** Empty where it can be seen nowhere. */
  readonly address: string;
}

export interface CiteContext {
  readonly t: Translate;
  readonly version: string;
  /** ISO day. */
  readonly today: string;
  /** The day as the reader writes it. */
  readonly todayText: string;
}

/** An entity, a statement or a view of the atlas. */
export function citeAtlas(
  part: CitedPart,
  { t, version, today, todayText }: CiteContext,
): Citation {
  const { id, title, note, address } = part;
  const atlas = t("app.name");
  const authors = t("cite.authors");
  const container = `${atlas}, ${t("cite.version", { version })}`;
  // A version begins with the day on which the graph was made.
  const made = /^\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? today;
  const head = `${authors} (${made.slice(0, 4)}). ${title} [${note}]. ${container}.`;
  const seen =
    address === "" ? "" : ` ${endSentence(t("cite.accessed", { address, date: todayText }))}`;
  return {
    text: head + seen,
    item: {
      id: `atlas-${id}`,
      type: "webpage",
      title,
      author: [{ literal: authors }],
      issued: toCslDate(made),
      accessed: toCslDate(today),
      "container-title": container,
      version,
      ...(address === "" ? {} : { URL: address }),
      note,
      source: container,
    },
  };
}

/** A work of the literature, as itself. */
export function citeWork(item: CslItem, { t }: Pick<CiteContext, "t">): Citation {
  const [year] = datePartsOf(item.issued);
  const names = (item.author ?? []).map(nameOf);
  const when = `(${year ?? t("cite.noDate")})`;
  // Without an author, the title comes first.
  const head =
    names.length === 0 ? `${endSentence(item.title)} ${when}.` : `${joinNames(names)} ${when}.`;
  const place = [item["container-title"], volumeOf(item), item.page].filter(Boolean).join(", ");
  const publisher = item.publisher === item["container-title"] ? undefined : item.publisher;
  const link = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
  const rest = [place, publisher].flatMap((part) =>
    part === undefined || part === "" ? [] : [endSentence(part)],
  );
  const title = names.length === 0 ? [] : [endSentence(item.title)];
  const parts = [head, ...title, ...rest, ...(link === undefined ? [] : [link])];
  return { text: parts.join(" "), item };
}

function nameOf(name: CslName): string {
  if ("literal" in name) return name.literal;
  const initials = (name.given ?? "")
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toUpperCase() ?? ""}.`)
    .join(" ");
  return initials === "" ? name.family : `${name.family}, ${initials}`;
}

function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} & ${names.at(-1)}`;
}

function volumeOf({ volume, issue }: CslItem): string | undefined {
  if (volume === undefined) return issue;
  return issue === undefined ? volume : `${volume}(${issue})`;
}

function endSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
