/** What the inspector shows: an entity or a statement with everything that is said beside it. */
import { NodeNotFoundError } from "../../graph/errors.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import { appStatement } from "../../graph/reading/app-statements.ts";
import { flagOf, listOf, textOf, webAddressOf } from "../../graph/reading/property-of.ts";
import { readContested } from "../../graph/reading/read-contested.ts";
import {
  readRecordIds,
  readStatements,
  type ReadStatement,
} from "../../graph/reading/read-statements.ts";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import type { ClaimDetail, EntityDetail } from "../contract/entity.ts";
import type { Statement } from "../contract/shared.ts";
import type { WorkDetail } from "../contract/works.ts";
import { readIdentifiers } from "./read-identifiers.ts";
import { toEntitySummary } from "./to-contract.ts";

/** @throws NodeNotFoundError */
export async function readEntityDetail(
  store: GraphStore,
  id: string,
  options: CallOptions,
): Promise<EntityDetail> {
  const node = await store.node(id, options);
  if (!node.labels.includes("Entity")) throw new NodeNotFoundError(id);
  const [counts, claims, concerning] = await Promise.all([
    store.neighborCounts(id, options),
    store.query(appStatement("claims-of-entity"), { id }, options),
    store.query(appStatement("contested-of-entity"), { id }, options),
  ]);
  const statements = await readStatements(
    store,
    claims.rows.map((row) => String(row[0])),
    options,
  );
  const concerningNodes = concerning.rows.map((row) => row[0] as GraphNode);
  const recordIds = await readRecordIds(
    store,
    concerningNodes.map((contested) => contested.id),
    options,
  );
  const contested = new Map(
    [
      ...statements.flatMap((statement) => statement.contested),
      ...concerningNodes.map((one) => readContested(one, recordIds)),
    ].map((one) => [one.id, one]),
  );
  const wanted = [...contested.values()].flatMap((one) => one.record);
  return {
    entity: toEntity(node),
    counts: counts.map((count) => ({ ...count })),
    statements: statements.map(toStatement),
    contested: [...contested.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
    record: (await readStatements(store, [...new Set(wanted)], options)).map(toStatement),
  };
}

/** @throws NodeNotFoundError */
export async function readClaimDetail(
  store: GraphStore,
  id: string,
  options: CallOptions,
): Promise<ClaimDetail> {
  const [statement] = await readStatements(store, [id], options);
  if (statement === undefined) throw new NodeNotFoundError(id);
  const beside =
    statement.object === null
      ? []
      : (
          await store.query(
            appStatement("claims-between"),
            { a: statement.subject.id, b: statement.object.id },
            options,
          )
        ).rows;
  const others = beside.map((row) => String(row[0])).filter((other) => other !== id);
  const parallel = await readStatements(store, others, options);
  const record = [statement, ...parallel].flatMap(({ contested }) =>
    contested.flatMap((one) => one.record),
  );
  return {
    statement: toStatement(statement),
    parallel: parallel.map(toStatement),
    record: (await readStatements(store, [...new Set(record)], options)).map(toStatement),
  };
}

/** @throws NodeNotFoundError */
export async function readWorkDetail(
  store: GraphStore,
  id: string,
  options: CallOptions,
): Promise<WorkDetail> {
  const node = await store.node(id, options);
  if (!node.labels.includes("Work")) throw new NodeNotFoundError(id);
  const { rows } = await store.query(appStatement("claims-citing"), { id }, options);
  const claims = rows.map((row) => String(row[0]));
  const same = await store.query(appStatement("same-as"), { id }, options);
  return {
    work: toWork(node, (same.rows[0]?.[0] as string | undefined) ?? null),
    statements: (await readStatements(store, claims, options)).map(toStatement),
  };
}

function toWork(node: GraphNode, sameAs: string | null): WorkDetail["work"] {
  return {
    id: node.id,
    short: textOf(node, "shortTitle") ?? node.id,
    title: textOf(node, "title") ?? "",
    authors: listOf(node, "authors"),
    date: textOf(node, "issued"),
    container: textOf(node, "containerTitle"),
    publisher: textOf(node, "publisher"),
    doi: textOf(node, "doi"),
    url: webAddressOf(node, "url"),
    note: textOf(node, "note"),
    inReferences: textOf(node, "inReferences") as WorkDetail["work"]["inReferences"],
    cited: flagOf(node, "cited"),
    sameAs,
  };
}

function toStatement(statement: ReadStatement): Statement {
  return statement as Statement;
}

function toEntity(node: GraphNode): EntityDetail["entity"] {
  return {
    ...toEntitySummary(node),
    name: textOf(node, "name") ?? node.id,
    aliases: listOf(node, "aliases"),
    description: textOf(node, "description") ?? "",
    labelsOurs: listOf(node, "labelsOurs") as EntityDetail["entity"]["labelsOurs"],
    ongoing: flagOf(node, "ongoing"),
    otherDates: listOf(node, "otherDates"),
    identifiers: readIdentifiers(node),
    url: webAddressOf(node, "url"),
    verified: listOf(node, "verified"),
    note: textOf(node, "note"),
  };
}
