/** The works of the literature as CSL-JSON has them. */
import { type CslItem, type CslName, toCslDate } from "../formats/bibliography/csl-item.ts";
import type { GraphNode } from "../model/graph-node.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { appStatement } from "./app-statements.ts";
import { textOf, webAddressOf } from "./property-of.ts";

/** @param source What the records are said to come from: the atlas with the graph's version. */
export async function readLiterature(
  store: GraphStore,
  source: string,
  options: CallOptions = {},
): Promise<CslItem[]> {
  const [works, authors] = await Promise.all([
    store.query(appStatement("works"), {}, options),
    store.query(appStatement("work-authors"), {}, options),
  ]);
  const namesOf = new Map<string, CslName[]>();
  for (const [work, , author] of authors.rows) {
    const names = namesOf.get(String(work)) ?? [];
    namesOf.set(String(work), [...names, toName(author as GraphNode)]);
  }
  return works.rows.map(([work]) => {
    const node = work as GraphNode;
    return toItem(node, { author: namesOf.get(node.id) ?? [], source });
  });
}

/** An author without a given name is an institution. */
function toName(author: GraphNode): CslName {
  const family = textOf(author, "family") ?? textOf(author, "name") ?? author.id;
  const given = textOf(author, "given");
  return given === null ? { literal: family } : { family, given };
}

function toItem(node: GraphNode, rest: Pick<CslItem, "author" | "source">): CslItem {
  const text = (key: string): string | undefined => textOf(node, key) ?? undefined;
  return {
    id: node.id,
    type: text("type") ?? "document",
    title: text("title") ?? node.id,
    issued: toCslDate(textOf(node, "issued")),
    "container-title": text("containerTitle"),
    volume: text("volume"),
    issue: text("issue"),
    page: text("page"),
    publisher: text("publisher"),
    DOI: text("doi"),
    URL: webAddressOf(node, "url") ?? undefined,
    note: text("note"),
    ...rest,
  };
}
