/** The literature, each work once, with the statements that rest on it in each section. */
import type { LensReading } from "../../../../contract/lenses.ts";
import type { EntitySummary } from "../../../../contract/shared.ts";
import { type LensRow, listIn, numberIn, readRows, textIn } from "../read-rows.ts";

export interface ListedWork {
  readonly id: string;
  /** As it is cited: `Düvell 2024`. */
  readonly short: string;
  readonly title: string;
  readonly type: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly container: string | null;
  readonly publisher: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** `unreadable`: its entry would stand where our copy of the list cannot be read. */
  readonly inReferences: "yes" | "no" | "unreadable";
  readonly cited: boolean;
  /** A page that only corrects the article. */
  readonly recordOnly: boolean;
  /** The article itself. */
  readonly isArticle: boolean;
  /** The same document as an entity of the atlas. */
  readonly sameAs: EntitySummary | null;
  /** Works it refers to, by id. */
  readonly refersTo: readonly string[];
  /** Works that refer to it, by id; the article aside. */
  readonly referredBy: readonly string[];
  /** What the record corrects about it, in English. */
  readonly corrections: readonly string[];
  /** Ids of the statements that rest on it, by section of the article; the record's own under {@link RECORD}. */
  readonly sections: ReadonlyMap<number, readonly string[]>;
  /** All of them, each once. */
  readonly restsOn: readonly string[];
}

/** Stands for a section where a statement is the record's and has no place in the article. */
export const RECORD = -1;

const ARTICLE = "article";

export function collectWorks(
  lens: Pick<LensReading, "columns" | "rows" | "entities">,
): ListedWork[] {
  const entities = new Map(lens.entities.map((entity) => [entity.id, entity]));
  const byWork = new Map<string, LensRow[]>();
  for (const row of readRows(lens)) {
    const id = textIn(row, "work") ?? "";
    byWork.set(id, [...(byWork.get(id) ?? []), row]);
  }
  const works = [...byWork].flatMap(([id, rows]) => toWork(id, rows, entities));
  const referring = new Map<string, string[]>();
  for (const { id, isArticle, refersTo } of works) {
    if (isArticle) continue;
    for (const other of refersTo) referring.set(other, [...(referring.get(other) ?? []), id]);
  }
  return works.map((work) => ({ ...work, referredBy: referring.get(work.id) ?? [] }));
}

function toWork(
  id: string,
  rows: readonly LensRow[],
  entities: ReadonlyMap<string, EntitySummary>,
): ListedWork[] {
  const [row] = rows;
  if (row === undefined) return [];
  const sections = new Map<number, string[]>();
  for (const each of rows) {
    const statements = listIn(each, "restsOn");
    const section = numberIn(each, "section") ?? RECORD;
    if (statements.length > 0) sections.set(section, [...statements]);
  }
  const listed = textIn(row, "inReferences");
  return [
    {
      id,
      short: textIn(row, "short") ?? id,
      title: textIn(row, "title") ?? id,
      type: textIn(row, "type") ?? "",
      authors: listIn(row, "authors"),
      year: numberIn(row, "year"),
      container: textIn(row, "container"),
      publisher: textIn(row, "publisher"),
      doi: textIn(row, "doi"),
      url: webAddressIn(row),
      note: textIn(row, "note"),
      inReferences: listed === "yes" || listed === "unreadable" ? listed : "no",
      cited: row.get("cited") === true,
      recordOnly: row.get("recordOnly") === true,
      isArticle: id === ARTICLE,
      sameAs: entities.get(textIn(row, "sameAs") ?? "") ?? null,
      refersTo: listIn(row, "refersTo"),
      referredBy: [],
      corrections: listIn(row, "corrections"),
      sections,
      restsOn: [...new Set([...sections.values()].flat())],
    },
  ];
}

/** Whatever else stands there, such as `javascript:`, is no address that a link may lead to. */
function webAddressIn(row: Parameters<typeof textIn>[0]): string | null {
  const address = textIn(row, "url");
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
