/** Takes what a query has found to the explorer: added to what is there, and lit. */
import { useMemo } from "react";
import type { Overview } from "../../contract/overview.ts";
import type { FoundElements } from "../features/query-result/index.ts";
import { openExplore } from "../state/page.ts";
import { createAtlasScene } from "../state/scene.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { placeKey, standAt } from "../state/view.ts";

const SET = { kind: "set" } as const;

export function useShowFound(overview: Overview | null): (found: FoundElements) => void {
  const { scene, view, arrival, page, canvas } = useAtlasStores();
  return useMemo(
    () => (found) => {
      if (overview === null) return;
      const relations = overview.relations.filter(({ id }) => found.edges.includes(id));
      const ends = relations.flatMap(({ source, target }) => [source, target]);
      const wanted = new Set([...found.nodes, ...ends]);
      const lit = { nodes: [...wanted], edges: relations.map(({ id }) => id) };
      const { place } = view.getState();
      const now = scene.getState();
      if (place.kind === "atlas" && now.entities.size > 0) {
        // All of it stands there already.
        view.setState({ lit });
      } else {
        const isAdded = place.kind === "set" || place.kind === "entity";
        const entities = new Map(isAdded ? now.entities : []);
        for (const entity of overview.entities)
          if (wanted.has(entity.id)) entities.set(entity.id, entity);
        const all = new Map(isAdded ? now.relations : []);
        for (const relation of relations) all.set(relation.id, relation);
        const addition = { entities: [...entities.values()], relations: [...all.values()] };
        arrival.setState({ code: null });
        const set = createAtlasScene(placeKey(SET), addition);
        scene.setState({ ...set, mode: "free" }, true);
        view.setState({ ...standAt(SET), ...(isAdded && { lit }) });
      }
      openExplore(page);
      requestAnimationFrame(() => canvas.current?.fitTo(wanted));
    },
    [overview, scene, view, arrival, page, canvas],
  );
}
