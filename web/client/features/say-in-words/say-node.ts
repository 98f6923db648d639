/** Nodes in a sentence: named in full when they first come up, by their variable afterwards. */
import type { NodeShape, PropertyShape } from "../../cypher/statement-shape.ts";
import { Declined } from "../../cypher/tree-reading.ts";
import { sayKey, sayValue } from "./say-term.ts";
import { listAnd, listOr, type NounCase, quoted, type Speech } from "./speech.ts";

/** What has been named so far: variables, and the nodes that were said in full. */
export interface Known {
  readonly names: Set<string>;
  readonly said: Set<NodeShape>;
}

/** What is named from here on is forgotten with the copy. */
export function copyKnown({ names, said }: Known): Known {
  return { names: new Set(names), said: new Set(said) };
}

const LABELS = [
  "Entity",
  "Actor",
  "Instrument",
  "Measure",
  "Right",
  "Need",
  "Threat",
  "SecurityCategory",
  "Event",
  "Concept",
  "Place",
  "Work",
  "Author",
  "Figure",
  "Claim",
  "Contested",
  "Section",
  "Passage",
  "Sentence",
] as const;
type KnownLabel = (typeof LABELS)[number];

/** @throws Declined where a node that was named before is given other labels or properties */
export function sayNode(speech: Speech, known: Known, node: NodeShape, as: NounCase): string {
  const { variable, label, properties } = node;
  if (variable !== null && known.names.has(variable)) {
    const isNew = (label !== null || properties.length > 0) && !known.said.has(node);
    if (isNew) throw new Declined(variable);
    return variable;
  }
  if (variable !== null) known.names.add(variable);
  known.said.add(node);
  const name = nameOf(speech, node, as);
  const rest = name === null ? properties : properties.filter(({ key }) => key !== "id");
  const noun = name ?? sayLabel(speech, label, as);
  const called = variable === null ? noun : `${noun} (${variable})`;
  return rest.length === 0 ? called : withProperties(speech, called, rest);
}

/** A node of a known id is called by its name. Its label is left out: the name says it. */
function nameOf(speech: Speech, { label, properties }: NodeShape, as: NounCase): string | null {
  const id = properties.find(({ key }) => key === "id")?.value;
  if (id?.kind !== "text") return null;
  // Another label than the entity's own, or a choice, is not said by its name.
  const own = ["Entity", speech.kindOf(id.text)];
  if (label !== null && (label.of === "any" || label.names.some((name) => !own.includes(name))))
    return null;
  const forms = speech.formsOf(id.text);
  if (forms === undefined) return null;
  if (speech.language !== "uk") return forms[speech.language];
  return as === "nom" ? forms.uk : forms[as];
}

export function sayLabel(speech: Speech, label: NodeShape["label"], as: NounCase): string {
  const { t } = speech;
  if (label === null) return t(`words.something.${as}`);
  const names =
    label.of === "all" && label.names.length > 1
      ? label.names.filter((name) => name !== "Entity")
      : label.names;
  const [only] = names;
  if (names.length === 1 && only !== undefined) return sayOneLabel(speech, only, as);
  if (label.of === "any")
    return listOr(
      speech,
      names.map((name) => sayOneLabel(speech, name, as)),
    );
  return t(`words.labelled.${as}`, {
    labels: listAnd(
      speech,
      names.map((name) => quoted(speech, name)),
    ),
  });
}

function sayOneLabel(speech: Speech, name: string, as: NounCase): string {
  const label = LABELS.find((each) => each === name);
  if (label !== undefined) return sayKind(speech, label, as);
  return speech.t(`words.labelled.${as}`, { labels: quoted(speech, name) });
}

function sayKind({ t }: Speech, label: KnownLabel, as: NounCase): string {
  if (as === "gen") return t(`words.gen.${label}`);
  return as === "acc" ? t(`words.acc.${label}`) : t(`words.nom.${label}`);
}

export function withProperties(
  speech: Speech,
  noun: string,
  properties: readonly PropertyShape[],
): string {
  const said = properties.map(({ key, value }) =>
    speech.t("words.property", { key: sayKey(speech, key), value: sayValue(speech, value) }),
  );
  return speech.t("words.with", { noun, properties: listAnd(speech, said) });
}
