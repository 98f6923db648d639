/** Whatever stands at the end of a statement, named in three languages and ready to stand in a sentence. */
import type { GraphNode } from "../model/graph-node.ts";
import type { EndKind } from "../model/kinds.ts";
import type { SentenceForms } from "../model/read-relation.ts";
import { listOf, textOf } from "./property-of.ts";

export interface ReadEnd {
  readonly id: string;
  readonly kind: EndKind;
  readonly labels: { readonly en: string; readonly id: string; readonly uk: string };
  readonly forms: SentenceForms;
}

export function readEnd(node: GraphNode): ReadEnd {
  const kind = endKindOf(node);
  const labels = labelsOf(node, kind);
  return { id: node.id, kind, labels, forms: formsOf(node, labels) };
}

export function endKindOf(node: GraphNode): EndKind {
  if (node.labels.includes("Entity")) return textOf(node, "kind") as EndKind;
  const own = (["Work", "Author", "Figure", "Claim"] as const).find((label) =>
    node.labels.includes(label),
  );
  return own ?? "Work";
}

export function labelsOf(node: GraphNode, kind: EndKind): ReadEnd["labels"] {
  const en = textOf(node, "labelEn");
  if (en !== null)
    return { en, id: textOf(node, "labelId") ?? en, uk: textOf(node, "labelUk") ?? en };
  const property = { Work: "shortTitle", Author: "name", Claim: "text" }[kind as "Work"] ?? "name";
  const name = textOf(node, property) ?? node.id;
  return { en: name, id: name, uk: name };
}

function formsOf(node: GraphNode, labels: ReadEnd["labels"]): SentenceForms {
  const uk = textOf(node, "sentenceUk") ?? labels.uk;
  return {
    en: textOf(node, "sentenceEn") ?? labels.en,
    id: textOf(node, "sentenceId") ?? labels.id,
    uk,
    gen: textOf(node, "sentenceUkGen") ?? uk,
    acc: textOf(node, "sentenceUkAcc") ?? uk,
    plural: listOf(node, "plural") as ("en" | "uk")[],
  };
}
