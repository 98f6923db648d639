/** What is named as a region: a territory of the atlas, or a community of a scene that has no territories. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { EntitySummary } from "../../../contract/shared.ts";

export interface Region {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
  /** Named only while the reader is this far out at least, as a camera ratio; 0 for always. */
  readonly fromRatio: number;
}

export const NO_REGIONS: readonly Region[] = [];

export function territoryRegions(
  territories: Overview["territories"],
  entities: ReadonlyMap<string, EntitySummary>,
  language: Language,
): Region[] {
  const members = new Map<string, string[]>();
  for (const { id, territory } of entities.values()) {
    if (territory === null) continue;
    const own = members.get(territory);
    if (own === undefined) members.set(territory, [id]);
    else own.push(id);
  }
  return territories.flatMap(({ id, labels }) => {
    const own = members.get(id);
    return own === undefined ? [] : [{ id, label: labels[language], members: own, fromRatio: 0 }];
  });
}
