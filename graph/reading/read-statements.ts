/** Statements with everything behind them, read over the port in a fixed number of calls, however many there are. */
import type { GraphNode } from "../model/graph-node.ts";
import type { Modality, Origin, Stance, Status } from "../model/kinds.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { type AppStatementName, appStatement } from "./app-statements.ts";
import { type ReadContested, readContested } from "./read-contested.ts";
import { flagOf, listOf, numberOf, textOf, webAddressOf } from "./property-of.ts";
import { labelsOf, endKindOf, type ReadEnd, readEnd } from "./read-end.ts";

export interface CitedWork {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly doi: string | null;
  readonly url: string | null;
  readonly inReferences: "yes" | "no" | "unreadable" | null;
  readonly scope: "sentence" | "stretch";
}

export interface ReadStatement {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly subject: ReadEnd;
  readonly object: ReadEnd | null;
  readonly status: Status;
  readonly origin: Origin;
  readonly modality: Modality;
  readonly stance: Stance;
  readonly negated: boolean;
  readonly order: number | null;
  readonly respect: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly places: string[];
  readonly cites: CitedWork[];
  readonly credits: { id: string; name: string }[];
  readonly contested: ReadContested[];
  readonly sources: string[];
}

/** In the order of the text, then what the record says, then what is ours. Ids that are not there are left out. */
export async function readStatements(
  store: GraphStore,
  ids: readonly string[],
  options: CallOptions = {},
): Promise<ReadStatement[]> {
  if (ids.length === 0) return [];
  const ask = (name: AppStatementName) => store.query(appStatement(name), { ids }, options);
  const [claims, ends, places, works, credits, contested] = await Promise.all([
    ask("claims"),
    ask("claim-ends"),
    ask("claim-places"),
    ask("claim-works"),
    ask("claim-credits"),
    ask("claim-contested"),
  ]);
  const behind: Behind = {
    ends: groupByClaim(ends.rows),
    places: groupByClaim(places.rows),
    works: groupByClaim(works.rows),
    credits: groupByClaim(credits.rows),
    contested: groupByClaim(contested.rows),
    record: await readRecordIds(
      store,
      contested.rows.map((row) => (row[1] as GraphNode).id),
      options,
    ),
  };
  return claims.rows
    .map((row) => toStatement(row[0] as GraphNode, behind))
    .filter((statement) => statement !== null)
    .toSorted(compareStatements);
}

/** For each contested statement, the ids of the claims that say what the record says. */
export async function readRecordIds(
  store: GraphStore,
  contested: readonly string[],
  options: CallOptions = {},
): Promise<ReadonlyMap<string, string[]>> {
  const record = new Map<string, string[]>();
  if (contested.length === 0) return record;
  const { rows } = await store.query(appStatement("contested-record"), { ids: contested }, options);
  for (const [id, claim] of rows as [string, string][]) {
    record.set(id, [...(record.get(id) ?? []), claim]);
  }
  return record;
}

type Rows = ReadonlyMap<string, readonly (readonly unknown[])[]>;

interface Behind {
  readonly ends: Rows;
  readonly places: Rows;
  readonly works: Rows;
  readonly credits: Rows;
  readonly contested: Rows;
  readonly record: ReadonlyMap<string, string[]>;
}

function groupByClaim(rows: readonly (readonly unknown[])[]): Rows {
  const groups = new Map<string, (readonly unknown[])[]>();
  for (const row of rows) {
    const claim = row[0] as string;
    const group = groups.get(claim);
    if (group === undefined) groups.set(claim, [row]);
    else group.push(row);
  }
  return groups;
}

function toStatement(claim: GraphNode, behind: Behind): ReadStatement | null {
  const rowsOf = (rows: Rows) => rows.get(claim.id) ?? [];
  const endOf = (role: string): ReadEnd | null => {
    const row = rowsOf(behind.ends).find((end) => end[1] === role);
    return row === undefined ? null : readEnd(row[2] as GraphNode);
  };
  const subject = endOf("SUBJECT");
  if (subject === null) return null;
  return {
    id: claim.id,
    text: textOf(claim, "text") ?? "",
    type: textOf(claim, "type") ?? "",
    subject,
    object: endOf("OBJECT"),
    status: textOf(claim, "status") as Status,
    origin: textOf(claim, "origin") as Origin,
    modality: textOf(claim, "modality") as Modality,
    stance: textOf(claim, "stance") as Stance,
    negated: flagOf(claim, "negated"),
    order: numberOf(claim, "order"),
    respect: textOf(claim, "respect"),
    from: textOf(claim, "from"),
    to: textOf(claim, "to"),
    places: rowsOf(behind.places).map((row) => row[1] as string),
    cites: rowsOf(behind.works).map((row) => toCitedWork(row[2] as GraphNode, row[1])),
    credits: rowsOf(behind.credits).map((row) => toCredit(row[1] as GraphNode)),
    contested: rowsOf(behind.contested).map((row) =>
      readContested(row[1] as GraphNode, behind.record),
    ),
    sources: listOf(claim, "sources"),
  };
}

function toCitedWork(work: GraphNode, scope: unknown): CitedWork {
  return {
    id: work.id,
    short: textOf(work, "shortTitle") ?? work.id,
    title: textOf(work, "title") ?? "",
    doi: textOf(work, "doi"),
    url: webAddressOf(work, "url"),
    inReferences: textOf(work, "inReferences") as CitedWork["inReferences"],
    scope: scope === "stretch" ? "stretch" : "sentence",
  };
}

function toCredit(node: GraphNode): { id: string; name: string } {
  return { id: node.id, name: labelsOf(node, endKindOf(node)).en };
}

const ORIGIN_RANK: Readonly<Record<Origin, number>> = {
  article: 0,
  record: 1,
  atlas: 2,
  reader: 3,
};

function compareStatements(a: ReadStatement, b: ReadStatement): number {
  return (
    ORIGIN_RANK[a.origin] - ORIGIN_RANK[b.origin] ||
    a.id.localeCompare(b.id, "en", { numeric: true })
  );
}
