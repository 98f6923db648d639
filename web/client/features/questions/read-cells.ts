/** Reads the cells of an answer: which are entities, statements, relation types, dates. */
import { isRelationTypeName } from "../../../../graph/model/relation-types.ts";
import type { Answer } from "../../../contract/questions.ts";
import type { EntitySummary } from "../../../contract/shared.ts";

export type Cell =
  | { readonly kind: "entity"; readonly entity: EntitySummary }
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string };

/** The column that holds the ids of the statements a row rests on. */
const STATEMENTS = "claims";

export function readCells(answer: Pick<Answer, "columns" | "rows" | "entities">): Cell[][][] {
  const entities = indexByName(answer.entities);
  return answer.rows.map((row) =>
    row.map((value, index) => {
      const values = Array.isArray(value) ? value : [value];
      const isStatements = answer.columns[index] === STATEMENTS;
      return values
        .filter((part): part is string | number | boolean => part !== null && part !== "")
        .map((part): Cell =>
          isStatements ? { kind: "statement", id: String(part) } : readCell(part, entities),
        );
    }),
  );
}

function readCell(
  value: string | number | boolean,
  entities: ReadonlyMap<string, EntitySummary>,
): Cell {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "✓" : "–" };
  const entity = entities.get(value);
  if (entity !== undefined) return { kind: "entity", entity };
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

/** `adoptedBy` and `adopted_by` as a reader says it. */
export function readColumn(name: string): string {
  const words = name.replace(/[_.]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
