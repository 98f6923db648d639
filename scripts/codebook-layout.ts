/**
 * `npm run codebook:layout`: gives every entity without a place one inside its territory; what has a place keeps it.
 * A new entity's territory is the one most of its neighbors are in.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import {
  type PlacedEntity,
  placeInTerritories,
  type Territory,
} from "../graph/analysis/place-in-territories.ts";
import { readCodebook } from "../ingest/stages/read-codebook.ts";

interface Claim {
  readonly subject: string;
  readonly object?: string;
}

const folder = fileURLToPath(new URL("../ingest/codebook/", import.meta.url));
const path = `${folder}layout.yaml`;
const raw = readCodebook(folder);
const ids = raw.entities.map(({ value }) => (value as { id: string }).id);
const territories = raw.territories.map(({ value }) => value as Territory);
const stored = (parse(readFileSync(path, "utf8")) ?? []) as PlacedEntity[];
const known = new Map(stored.map((place) => [place.id, place]));
const neighbors = neighborsOf(raw.claims.map(({ value }) => value as Claim));

const territoryOf = new Map(stored.map(({ id, territory }) => [id, territory]));
for (const id of ids) if (!territoryOf.has(id)) territoryOf.set(id, guessTerritory(id));

const placed = placeInTerritories(
  ids.map((id) => ({
    id,
    territory: territoryOf.get(id) ?? "idea",
    degree: neighbors.get(id)?.length ?? 0,
    neighbors: neighbors.get(id) ?? [],
  })),
  territories,
  known,
);
const lines = placed.map(
  ({ id, territory, x, y }) => `- { id: ${id}, territory: ${territory}, x: ${x}, y: ${y} }\n`,
);
writeFileSync(
  path,
  `# Written by \`npm run codebook:layout\`. A place that stands here is kept.\n${lines.join("")}`,
);
console.log(
  `${placed.length} entities have a place; ${placed.filter(({ id }) => !known.has(id)).length} are new.`,
);

function neighborsOf(claims: readonly Claim[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = found.get(from);
    if (list === undefined) found.set(from, [to]);
    else list.push(to);
  };
  for (const { subject, object } of claims) {
    if (object === undefined) continue;
    add(subject, object);
    add(object, subject);
  }
  return found;
}

function guessTerritory(id: string): string {
  const votes = new Map<string, number>();
  for (const neighbor of neighbors.get(id) ?? []) {
    const territory = territoryOf.get(neighbor);
    if (territory !== undefined) votes.set(territory, (votes.get(territory) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "idea";
}
