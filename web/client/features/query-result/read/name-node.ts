/** What a node of an answer is called, what it is, and where it can be opened. */
import { END_KINDS, type EndKind, type Language } from "../../../../../graph/model/kinds.ts";
import { isRelationTypeName } from "../../../../../graph/model/relation-types.ts";
import type { GateNode, GateRelationship } from "./read-value.ts";
import type { ResultLibrary } from "./result-library.ts";

export interface Target {
  readonly kind: "entity" | "relation" | "work";
  readonly id: string;
}

export interface NamedNode {
  readonly name: string;
  /** Null for what has no mark of its own: sentences, passages, territories. */
  readonly kind: EndKind | null;
  /** Its label where it has no kind. */
  readonly label: string | null;
  readonly target: Target | null;
  /** Whether the name is in English, whatever the reader's language. */
  readonly isEnglish: boolean;
}

const LABEL_KEYS: Readonly<Record<Language, string>> = {
  en: "labelEn",
  id: "labelId",
  uk: "labelUk",
};
/** What names a node that has no label in three languages, the best first. */
const NAME_KEYS = ["shortTitle", "title", "name", "text", "summary", "labelEn"];

export function nameNode(node: GateNode, library: ResultLibrary, language: Language): NamedNode {
  const { id, labels } = node;
  const kind = END_KINDS.find((each) => labels.includes(each)) ?? null;
  const entity = id === null ? undefined : library.entities.get(id);
  const known = labels.includes("Entity") ? entity : undefined;
  const own = known?.labels[language] ?? textIn(node, LABEL_KEYS[language]);
  const first = NAME_KEYS.map((key) => textIn(node, key)).find((text) => text !== null);
  return {
    name: own ?? first ?? id ?? `:${labels.join(":")}`,
    kind: known?.kind ?? kind,
    label: kind === null ? (labels[0] ?? null) : null,
    target: targetOf(node, known !== undefined),
    isEnglish: own === null && first !== undefined,
  };
}

function targetOf({ id, labels }: GateNode, isKnown: boolean): Target | null {
  if (id === null) return null;
  if (labels.includes("Entity")) return isKnown ? { kind: "entity", id } : null;
  if (labels.includes("Claim")) return { kind: "relation", id };
  return labels.includes("Work") ? { kind: "work", id } : null;
}

/** A direct edge's id is its claim's; only those can be opened. */
export function targetOfRelationship(
  { id, type }: GateRelationship,
  library: ResultLibrary,
): Target | null {
  if (id === null) return null;
  const isClaim = library.relations.has(id) || (isRelationTypeName(type) && !id.includes("|"));
  return isClaim ? { kind: "relation", id } : null;
}

function textIn({ properties }: GateNode, key: string): string | null {
  const value = Object.hasOwn(properties, key) ? properties[key] : null;
  return typeof value === "string" && value !== "" ? value : null;
}
