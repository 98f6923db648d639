/** The table of relation types in the glossary, from the closed list itself. */
import { ENTITY_KINDS, type EndKind } from "../graph/model/kinds.ts";
import {
  RELATION_GROUPS,
  RELATION_TYPES,
  type RelationType,
} from "../graph/model/relation-types.ts";

const START = "<!-- relation types -->";
const END = "<!-- end -->";

/** The glossary with its table as it should be. */
export function withRelationTable(glossary: string): string {
  const start = glossary.indexOf(START) + START.length;
  const end = glossary.indexOf(END);
  return `${glossary.slice(0, start)}\n\n${relationTable()}\n\n${glossary.slice(end)}`;
}

function relationTable(): string {
  const types = Object.entries(RELATION_TYPES) as [string, RelationType][];
  const rows = RELATION_GROUPS.flatMap((group) =>
    types.filter(([, type]) => type.group === group).map(([name, type]) => toRow(name, type)),
  );
  return [
    "| type | domain → range | English | Indonesian | Ukrainian |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function toRow(name: string, { domain, range, symmetric, en, id, uk }: RelationType): string {
  const ends = `${names(domain)} → ${names(range)}${symmetric ? ", symmetric" : ""}`;
  return `| \`${name}\` | ${ends} | ${en.one} | ${id.is} | ${uk.one} (${uk.case}) |`;
}

function names(kinds: readonly EndKind[]): string {
  if (kinds.length === 0) return "none";
  const isAny = ENTITY_KINDS.every((kind) => kinds.includes(kind));
  const rest = isAny
    ? kinds.filter((kind) => !(ENTITY_KINDS as readonly string[]).includes(kind))
    : kinds;
  return [...(isAny ? ["any"] : []), ...rest].join(", ");
}
