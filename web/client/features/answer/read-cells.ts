/** Reads the cells of an answer: which are entities, statements, relation types, dates. */
import {
  ENTITY_KINDS,
  type EntityKind,
  type Language,
  MODALITIES,
  type Modality,
  ORIGINS,
  type Origin,
  type Status,
  STATUSES,
} from "../../../../graph/model/kinds.ts";
import { isRelationTypeName } from "../../../../graph/model/relation-types.ts";
import type { Answer } from "../../../contract/questions.ts";
import type { EntitySummary } from "../../../contract/shared.ts";
import { type ContestedKind, isContestedKind } from "../../statements/index.ts";

export type Cell =
  | { readonly kind: "kind"; readonly value: EntityKind }
  | { readonly kind: "status"; readonly value: Status }
  | { readonly kind: "entity"; readonly entity: EntitySummary }
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "origin"; readonly value: Origin }
  | { readonly kind: "modality"; readonly value: Modality }
  | { readonly kind: "confidence"; readonly value: Confidence }
  | { readonly kind: "reason"; readonly value: ContestedKind }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string; readonly language: Language };

const CONFIDENCES = ["high", "medium", "low"] as const;
type Confidence = (typeof CONFIDENCES)[number];

/** The column that holds the ids of the statements a row rests on. */
const STATEMENTS = "claims";

/** What the atlas says in its own words is English; these columns are in the language they name. */
const LANGUAGE_OF: Readonly<Record<string, Language>> = { indonesian: "id", ukrainian: "uk" };

/** An id and what it is called: beside the one that reads better, the other is left out. */
const SAME: readonly (readonly [better: string, other: string])[] = [
  ["entity", "name"],
  // The mark before the name is the kind's.
  ["entity", "kind"],
  ["title", "work"],
];

export interface ReadAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly Cell[])[])[];
}

type AnswerPart = Pick<Answer, "columns" | "rows" | "entities">;

export function readCells({ columns, rows, entities }: AnswerPart): ReadAnswer {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isShown = (name: string) =>
    !SAME.some(([better, other]) => name === other && columns.includes(better));
  const isFilled = (index: number) =>
    rows.some((row) => valuesIn(row[index], columns[index]).length > 0);
  const shown = columns
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => isShown(name) && isFilled(index));
  return {
    columns: shown.map(({ name }) => name),
    rows: rows.map((row) =>
      shown.map(({ name, index }) =>
        valuesIn(row[index], name).map((part): Cell =>
          name === STATEMENTS
            ? { kind: "statement", id: String(part) }
            : readCell(part, { column: name, byId }),
        ),
      ),
    ),
  };
}

type Value = string | number | boolean;

/** What is to be read in a cell. That something is so goes without saying; only “should” and “may” are said. */
function valuesIn(
  cell: AnswerPart["rows"][number][number] | undefined,
  column: string | undefined,
): readonly Value[] {
  const values: readonly (Value | null | undefined)[] = Array.isArray(cell) ? cell : [cell];
  return values.filter(
    (value): value is Value =>
      value !== null &&
      value !== undefined &&
      value !== "" &&
      !(column === "modality" && value === "is"),
  );
}

interface CellPlace {
  readonly column: string;
  readonly byId: ReadonlyMap<string, EntitySummary>;
}

function readCell(value: string | number | boolean, { column, byId }: CellPlace): Cell {
  if (typeof value === "number") return { kind: "number", value };
  const language = LANGUAGE_OF[column] ?? "en";
  if (typeof value === "boolean") return { kind: "text", text: value ? "✓" : "–", language };
  const entity = byId.get(value);
  if (entity !== undefined) return { kind: "entity", entity };
  const word = readWord(value, column);
  if (word !== null) return word;
  if (isRelationTypeName(value)) return { kind: "type", type: value };
  if (/^\d{4}(-\d{2}){0,2}$/.test(value)) return { kind: "date", text: value };
  return { kind: "text", text: value, language };
}

/** A value from one of the atlas's closed lists. */
function readWord(text: string, column: string): Cell | null {
  const kind = ENTITY_KINDS.find((name) => name === text);
  if (kind !== undefined) return { kind: "kind", value: kind };
  const status = STATUSES.find((name) => name === text);
  if (status !== undefined) return { kind: "status", value: status };
  const origin = ORIGINS.find((name) => column === "origin" && name === text);
  if (origin !== undefined) return { kind: "origin", value: origin };
  const modality = MODALITIES.find((name) => column === "modality" && name === text);
  if (modality !== undefined) return { kind: "modality", value: modality };
  if (column === "reason" && isContestedKind(text)) return { kind: "reason", value: text };
  const confidence = CONFIDENCES.find((name) => column === "confidence" && name === text);
  return confidence === undefined ? null : { kind: "confidence", value: confidence };
}
