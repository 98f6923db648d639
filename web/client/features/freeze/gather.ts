/** Gathers everything that a frozen snapshot of the atlas must answer: the scene, and all that is behind its entities and relations. */
import type { QueryClient } from "@tanstack/react-query";
import type { ClaimDetail, EntityDetail } from "../../../contract/entity.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { Statement } from "../../../contract/shared.ts";
import { entityQuery } from "../../api/queries.ts";
import type { FrozenContent } from "../../frozen/frozen-content.ts";
import { freezeScene } from "./freeze-scene.ts";
import { findInView } from "../../state/in-view.ts";
import type { Scene } from "../../state/scene.ts";
import type { View } from "../../state/view.ts";

/** As many as a browser asks at once. */
const AT_ONCE = 6;

export interface GatherOptions {
  readonly client: QueryClient;
  readonly overview: Overview;
  readonly scene: Scene;
  readonly view: View;
  /** The live address, path and query. */
  readonly address: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** @throws ApiError @throws AbortError */
export async function gatherContent(options: GatherOptions): Promise<FrozenContent> {
  const { overview, scene, view, address } = options;
  const { entities, relations } = findInView(scene, view.filters);
  const details = await gatherDetails(
    options,
    entities.map(({ id }) => id),
  );
  const shown = new Map(details.map((detail) => [detail.entity.id, detail]));
  const isAtlas = scene.mode === "atlas" && view.place.kind === "atlas";
  const answers: Record<string, unknown> = {
    "/api/overview": {
      ...overview,
      territories: isAtlas ? overview.territories : [],
      entities: [...entities],
      relations: [...relations],
    } satisfies Overview,
  };
  for (const [id, detail] of shown) answers[`/api/entities/${encodeURIComponent(id)}`] = detail;
  for (const claim of toClaims(details))
    answers[`/api/claims/${encodeURIComponent(claim.statement.id)}`] = claim;
  return {
    address: new URL(address, location.href).href,
    file: null,
    frozenAt: new Date().toISOString(),
    view: address,
    scene: freezeScene(scene, entities),
    answers,
  };
}

async function gatherDetails(
  { client, signal, onProgress }: GatherOptions,
  ids: readonly string[],
): Promise<EntityDetail[]> {
  const details: EntityDetail[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    signal.throwIfAborted();
    const batch = ids.slice(start, start + AT_ONCE);
    details.push(...(await Promise.all(batch.map((id) => client.fetchQuery(entityQuery(id))))));
    onProgress(details.length, ids.length);
  }
  return details;
}

/** Every statement once, with the others about the same two nodes, as the server would answer. */
function toClaims(details: readonly EntityDetail[]): ClaimDetail[] {
  const statements = new Map<string, Statement>();
  const records = new Map<string, Statement>();
  for (const detail of details) {
    for (const statement of detail.statements) statements.set(statement.id, statement);
    for (const statement of detail.record) records.set(statement.id, statement);
  }
  const byEnds = new Map<string, Statement[]>();
  for (const statement of statements.values()) {
    const key = endsOf(statement);
    byEnds.set(key, [...(byEnds.get(key) ?? []), statement]);
  }
  return [...statements.values(), ...records.values()].map((statement) => {
    const beside = statement.object === null ? [] : (byEnds.get(endsOf(statement)) ?? []);
    const parallel = beside.filter(({ id }) => id !== statement.id);
    const wanted = [statement, ...parallel].flatMap(({ contested }) =>
      contested.flatMap((one) => one.record),
    );
    return {
      statement,
      parallel,
      record: [...new Set(wanted)].flatMap((id) => records.get(id) ?? statements.get(id) ?? []),
    };
  });
}

function endsOf({ subject, object }: Statement): string {
  return [subject.id, object?.id ?? ""].toSorted().join(" ");
}
