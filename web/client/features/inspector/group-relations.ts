/** An entity's statements, grouped by linking phrase and direction, the largest groups first. */
import { ENTITY_KINDS } from "../../../../graph/model/kinds.ts";
import { RELATION_TYPES, isRelationTypeName } from "../../../../graph/model/relation-types.ts";
import type { End, Statement } from "../../../contract/shared.ts";

export interface RelationGroup {
  readonly key: string;
  readonly type: string;
  readonly direction: "out" | "in";
  /** The entity's own plural, or that of the first at the other end: decides "adopts" or "adopt". */
  readonly plural: readonly string[];
  readonly statements: readonly Statement[];
  readonly others: readonly End[];
  readonly contested: number;
}

export function groupRelations(entity: string, statements: readonly Statement[]): RelationGroup[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.object === null) continue;
    const key = `${directionOf(entity, statement)} ${statement.type}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups]
    .map(([key, members]) => toGroup(entity, key, members))
    .toSorted(
      (a, b) =>
        Number(a.direction === "in") - Number(b.direction === "in") ||
        Number(!joinsEntities(a)) - Number(!joinsEntities(b)) ||
        b.statements.length - a.statements.length ||
        a.type.localeCompare(b.type, "en"),
    );
}

/** Figures, works and statements come after what stands on the canvas. */
function joinsEntities({ others }: RelationGroup): boolean {
  return others.some(({ kind }) => ENTITY_KINDS.some((entityKind) => entityKind === kind));
}

/** A symmetric relation has no direction to speak of. */
function directionOf(entity: string, { type, subject }: Statement): "out" | "in" {
  const isSymmetric = isRelationTypeName(type) && RELATION_TYPES[type].symmetric;
  return isSymmetric || subject.id === entity ? "out" : "in";
}

function toGroup(entity: string, key: string, statements: readonly Statement[]): RelationGroup {
  const [first] = statements;
  const others = new Map<string, End>();
  for (const { subject, object } of statements) {
    const other = subject.id === entity ? object : subject;
    if (other !== null) others.set(other.id, other);
  }
  return {
    key,
    type: first?.type ?? "",
    direction: key.startsWith("out") ? "out" : "in",
    plural: first?.subject.forms.plural ?? [],
    statements,
    others: [...others.values()],
    contested: statements.filter(({ status }) => status === "contested").length,
  };
}
