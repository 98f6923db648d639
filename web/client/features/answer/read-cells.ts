/** Reads the cells of an answer: which are entities, statements, relation types, dates. */
import {
  ENTITY_KINDS,
  type EntityKind,
  type Status,
  STATUSES,
} from "../../../../graph/model/kinds.ts";
import { isRelationTypeName } from "../../../../graph/model/relation-types.ts";
import type { Answer } from "../../../contract/questions.ts";
import type { EntitySummary } from "../../../contract/shared.ts";

export type Cell =
  | { readonly kind: "kind"; readonly value: EntityKind }
  | { readonly kind: "status"; readonly value: Status }
  | { readonly kind: "entity"; readonly entity: EntitySummary }
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string };

/** The column that holds the ids of the statements a row rests on. */
const STATEMENTS = "claims";

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
  const byName = indexByName(entities);
  const isShown = (name: string) =>
    !SAME.some(([better, other]) => name === other && columns.includes(better));
  const isFilled = (index: number) => rows.some((row) => (row[index] ?? null) !== null);
  const shown = columns
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => isShown(name) && isFilled(index));
  return {
    columns: shown.map(({ name }) => name),
    rows: rows.map((row) =>
      shown.map(({ name, index }) => {
        const value = row[index] ?? null;
        const values = Array.isArray(value) ? value : [value];
        return values
          .filter((part): part is string | number | boolean => part !== null && part !== "")
          .map((part): Cell =>
            name === STATEMENTS ? { kind: "statement", id: String(part) } : readCell(part, byName),
          );
      }),
    ),
  };
}

function readCell(
  value: string | number | boolean,
  entities: ReadonlyMap<string, EntitySummary>,
): Cell {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "✓" : "–" };
  const entity = entities.get(value);
  if (entity !== undefined) return { kind: "entity", entity };
  const kind = ENTITY_KINDS.find((name) => name === value);
  if (kind !== undefined) return { kind: "kind", value: kind };
  const status = STATUSES.find((name) => name === value);
  if (status !== undefined) return { kind: "status", value: status };
  if (isRelationTypeName(value)) return { kind: "type", type: value };
  if (/^\d{4}(-\d{2}){0,2}$/.test(value)) return { kind: "date", text: value };
  return { kind: "text", text: value };
}

function indexByName(entities: readonly EntitySummary[]): Map<string, EntitySummary> {
  const byName = new Map<string, EntitySummary>();
  for (const entity of entities) {
    const { id, labels } = entity;
    for (const name of [labels.en, labels.id, labels.uk]) byName.set(name, entity);
    byName.set(id, entity);
  }
  return byName;
}
