/** Authors have no file of their own: they are who the works name. */
import type { WorkRecord } from "../../graph/model/work.ts";

export interface WorkAuthor {
  /** `author-<given>-<family>`, lower-case ASCII. */
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly given: string;
}

export function authorsOf(work: WorkRecord): WorkAuthor[] {
  return work.author.map((name) => {
    if ("literal" in name)
      return { id: toAuthorId(name.literal), name: name.literal, family: name.literal, given: "" };
    const given = name.given ?? "";
    const full = `${given} ${name.family}`.trim();
    return { id: toAuthorId(full), name: full, family: name.family, given };
  });
}

function toAuthorId(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `author-${slug}`;
}
