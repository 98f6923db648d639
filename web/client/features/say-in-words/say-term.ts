/** What is shown, compared and sorted by, in words. */
import type { Term, Value } from "../../cypher/statement-shape.ts";
import { listOr, quoted, type Speech } from "./speech.ts";

const KEYS = [
  "id",
  "name",
  "kind",
  "subkind",
  "abbreviation",
  "description",
  "labelEn",
  "labelId",
  "labelUk",
  "date",
  "dateEnd",
  "status",
  "origin",
  "modality",
  "phrase",
  "section",
  "paragraph",
  "text",
  "type",
  "value",
  "unit",
  "title",
  "doi",
] as const;

/** A property's name; one that has no word here stands as it is written. */
export function sayKey(speech: Speech, key: string): string {
  const known = KEYS.find((each) => each === key);
  return known === undefined
    ? speech.t("words.keyOther", { key: quoted(speech, key) })
    : speech.t(`words.key.${known}`);
}

export function sayValue(speech: Speech, value: Value): string {
  switch (value.kind) {
    case "text": {
      const name = speech.formsOf(value.text)?.[speech.language];
      const text = quoted(speech, value.text);
      return name === undefined ? text : `${text} (${name})`;
    }
    case "number":
      return value.text;
    case "boolean":
      return speech.t(value.is ? "words.true" : "words.false");
    case "parameter":
      return `$${value.name}`;
    case "list":
      return listOr(
        speech,
        value.items.map((item) => sayValue(speech, item)),
      );
  }
}

export function sayTerm(speech: Speech, term: Term): string {
  const { t } = speech;
  switch (term.kind) {
    case "variable":
      return term.name;
    case "property":
      return t("words.of", { key: sayKey(speech, term.key), variable: term.variable });
    case "labels":
      return t("words.labelsOf", { variable: term.variable });
    case "type":
      return t("words.typeOf", { variable: term.variable });
    case "length":
      return t("words.lengthOf", { variable: term.variable });
    case "countRows":
      return t("words.countRows");
    case "aggregate":
      return sayAggregate(speech, term);
    default:
      return sayValue(speech, term);
  }
}

type Aggregate = Extract<Term, { kind: "aggregate" }>;

function sayAggregate(speech: Speech, { name, isDistinct, of }: Aggregate): string {
  const plain = sayTerm(speech, of);
  const term = isDistinct ? speech.t("words.different", { term: plain }) : plain;
  if (name === "count" && !isDistinct) return speech.t("words.countOf", { term });
  if (name === "count") return speech.t("words.countDifferent", { term: plain });
  return speech.t(`words.aggregate.${name}`, { term });
}
