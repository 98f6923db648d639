/** Why a statement may have found nothing, from its text and what the graph holds. Pure. */
import { ENTITY_KINDS } from "../../../../../graph/model/kinds.ts";
import type { ResultLibrary } from "../read/result-library.ts";
import { nearestName } from "./nearest-name.ts";
import { rewrite, type Scanned, scanStatement, type Word } from "./scan-statement.ts";

/** Everything that elements of the graph are labelled with, joined by and described with. */
export interface GraphWords {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly keys: readonly string[];
}

export type Reason = {
  /** The statement as it would be without this; null where nobody can say. */
  readonly mended: string | null;
} & (
  | { readonly kind: "label" | "type" | "key"; readonly name: string; readonly near: string | null }
  | {
      readonly kind: "value";
      readonly key: string;
      readonly text: string;
      readonly near: string | null;
    }
  | { readonly kind: "twoKinds"; readonly variable: string; readonly kinds: readonly string[] }
  | { readonly kind: "twoValues"; readonly place: string; readonly values: readonly string[] }
);

export function findReasons(
  statement: string,
  words: GraphWords,
  library: ResultLibrary,
): Reason[] {
  const scanned = scanStatement(statement);
  return [
    ...unknownWords("label", scanned.labels, { known: words.labels, statement }),
    ...unknownWords("type", scanned.types, { known: words.types, statement }),
    ...unknownWords("key", scanned.keys, { known: [...words.keys, "id"], statement }),
    ...unknownValues(scanned, statement, library),
    ...(scanned.hasAlternatives ? [] : [...twoKinds(scanned), ...twoValues(scanned)]),
  ];
}

interface Known {
  readonly known: readonly string[];
  readonly statement: string;
}

function unknownWords(
  kind: "label" | "type" | "key",
  words: readonly Word[],
  { known, statement }: Known,
): Reason[] {
  const names = new Set(known);
  const seen = new Set<string>();
  return words.flatMap((word): Reason[] => {
    if (names.has(word.text) || seen.has(word.text)) return [];
    seen.add(word.text);
    const near = nearestName(word.text, known);
    const mended = near === null ? null : rewrite(statement, word, near);
    return [{ kind, name: word.text, near, mended }];
  });
}

/** Keys that hold an id, and those that hold a name. */
const ID_KEYS = new Set(["id"]);
const NAME_KEYS = new Set(["labelEn", "labelId", "labelUk"]);

function unknownValues({ compared }: Scanned, statement: string, library: ResultLibrary): Reason[] {
  return compared.flatMap((each): Reason[] => {
    const { key, text } = each;
    const isId = ID_KEYS.has(key);
    if (!isId && !NAME_KEYS.has(key)) return [];
    const isKnown = isId ? isKnownId(text, library) : library.byName.has(text);
    if (isKnown) return [];
    const near = isId ? nearestId(text, library) : nearestName(text, library.byName.keys());
    const quoted = near === null ? "" : `'${near.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    const mended = near === null ? null : rewrite(statement, each, quoted);
    return [{ kind: "value", key, text, near, mended }];
  });
}

function isKnownId(id: string, { entities, relations, works }: ResultLibrary): boolean {
  // Of claims, figures and authors the page does not know every one.
  return (
    entities.has(id) || relations.has(id) || works.has(id) || /^(\d|fig-|author-|c\d)/.test(id)
  );
}

/** Written otherwise, or the entity's name where its id is wanted. */
function nearestId(text: string, { entities, byName }: ResultLibrary): string | null {
  const folded = text.toLowerCase();
  const named = [...byName].find(([name]) => name.toLowerCase() === folded)?.[1];
  if (named) return named.id;
  const short = [...entities.values()].find(
    ({ abbreviation }) => abbreviation?.toLowerCase() === folded,
  );
  return short?.id ?? nearestName(text, entities.keys());
}

/** Every entity has one kind. */
function twoKinds({ labels }: Scanned): Reason[] {
  const kinds = new Map<string, Set<string>>();
  for (const { variable, text } of labels) {
    if (variable === null || !ENTITY_KINDS.some((kind) => kind === text)) continue;
    kinds.set(variable, (kinds.get(variable) ?? new Set()).add(text));
  }
  return [...kinds]
    .filter(([, names]) => names.size > 1)
    .map(([variable, names]) => ({
      kind: "twoKinds",
      variable,
      kinds: [...names],
      mended: null,
    }));
}

function twoValues({ compared }: Scanned): Reason[] {
  const values = new Map<string, Set<string>>();
  for (const { variable, key, text } of compared) {
    if (variable === null) continue;
    const place = `${variable}.${key}`;
    values.set(place, (values.get(place) ?? new Set()).add(text));
  }
  return [...values]
    .filter(([, texts]) => texts.size > 1)
    .map(([place, texts]) => ({ kind: "twoValues", place, values: [...texts], mended: null }));
}
