/** Everything that activities of the library speak of, read from the atlas at once and in all languages. */
import type { ActivityFile, SaysItem } from "../model/activity-file.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import type { GraphNode } from "../model/graph-node.ts";
import { appStatement } from "./app-statements.ts";
import { type ReadEnd, readEnd } from "./read-end.ts";
import { readStatements, type ReadStatement } from "./read-statements.ts";

export interface FileParts {
  /** By id; what the atlas does not have is not here. */
  readonly entities: ReadonlyMap<string, ReadEnd>;
  readonly statements: ReadonlyMap<string, ReadStatement>;
}

export async function readFileParts(
  store: GraphStore,
  files: readonly ActivityFile[],
  options: CallOptions = {},
): Promise<FileParts> {
  const claims = [...new Set(files.flatMap(claimsOf))];
  const statements = await readStatements(store, claims, options);
  const ids = [...new Set(files.flatMap(entitiesOf))];
  const { rows } = await store.query(appStatement("entities"), { ids }, options);
  const entities = (rows as [GraphNode][]).map(([node]) => readEnd(node));
  const ends = statements.flatMap(({ subject, object }) => (object ? [subject, object] : []));
  return {
    entities: new Map([...ends, ...entities].map((end) => [end.id, end])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  };
}

export function claimOf(says: SaysItem): string | null {
  if (typeof says === "string") return says;
  return "claim" in says ? says.claim : null;
}

function claimsOf({ views, mistakes }: ActivityFile): string[] {
  const altered = mistakes.flatMap(({ change }) =>
    typeof change === "object" && "claim" in change ? change.claim : [],
  );
  return [...views.flatMap(({ says }) => says.flatMap((one) => claimOf(one) ?? [])), ...altered];
}

/** Also names of the file that are no entities: what is not there is not found. */
function entitiesOf({ concepts, views, keep, distractors, mistakes }: ActivityFile): string[] {
  const named = Object.values(concepts).flatMap(({ entity }) => entity ?? []);
  const ends = views
    .flatMap(({ says }) => says)
    .flatMap((one) => (typeof one === "object" && "from" in one ? [one.from, one.to] : []));
  const altered = mistakes.flatMap(({ change }) => {
    if (typeof change === "string") return [];
    if ("to" in change) return change.to;
    return "from" in change ? change.from : [];
  });
  return [...named, ...ends, ...keep, ...distractors.concepts, ...altered];
}
