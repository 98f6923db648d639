/** Names for what hangs together in a scene that has no territories: found by a worker, shown when the reader is far out. */
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../../graph/model/kinds.ts";
import type { Communities } from "../../../graph/analysis/metrics/find-communities.ts";
import { nameCommunity } from "../../../graph/analysis/metrics/name-community.ts";
import { measureInWorker } from "../analysis/measure-in-worker.ts";
import { degreesOf, type Scene } from "../state/scene.ts";
import { NO_REGIONS, type Region } from "./words/regions.ts";

/** Fewer entities have their own names in sight. */
const FEWEST = 90;
const SMALLEST = 6;
const MOST = 14;
/** From this far out; closer in, entities speak for themselves. Where there are very many, that is closer than at rest. */
const FROM_RATIO = { usual: 1.2, crowd: 0.8 } as const;
const CROWD = 800;
/** Letters of a region's name: longer, and it is named by one member alone. */
const LONGEST = 36;
const NAMES = { most: 2, nearly: 0.5 };

export function useCommunities(scene: Scene, language: Language): readonly Region[] {
  const { entities, relations } = scene;
  const isWanted = entities.size >= FEWEST && hasShape(scene);
  const [found, setFound] = useState<{ of: Scene["relations"]; groups: Communities } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const gone = new AbortController();
    const edges = [...relations.values()].map(({ id, source, target }) => ({ id, source, target }));
    const graph = { ids: [...entities.keys()], edges };
    measureInWorker("community", graph, { signal: gone.signal }).then(
      ({ communities }) => setFound({ of: relations, groups: communities }),
      // Without names the picture is still the picture.
      () => undefined,
    );
    return () => gone.abort();
  }, [isWanted, entities, relations]);
  return useMemo(() => {
    if (!isWanted || found === null || found.of !== relations) return NO_REGIONS;
    const degrees = degreesOf(relations.values());
    return found.groups
      .filter(({ length }) => length >= SMALLEST)
      .slice(0, MOST)
      .map((members): Region => {
        const names = nameCommunity(members, (id) => degrees.get(id) ?? 0, NAMES);
        const labels = names.flatMap((id) => entities.get(id)?.labels[language] ?? []);
        const both = labels.join(" · ");
        const label = both.length > LONGEST ? (labels[0] ?? "") : both;
        const fromRatio = FROM_RATIO[entities.size > CROWD ? "crowd" : "usual"];
        return { id: names[0] ?? "", label, members, fromRatio };
      });
  }, [isWanted, found, entities, relations, language]);
}

/** Only where related things stand together: in columns and along an axis a community is nowhere. */
function hasShape({ mode, layout }: Scene): boolean {
  return mode === "free" && (layout === "force" || layout === "stored");
}
