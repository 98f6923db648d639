/** What can be done with what is selected. */
import { placeAround } from "../scene/index.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { collapse, expand } from "../state/expansions.ts";
import { beginActivity } from "../state/page.ts";
import { isEntityShown } from "../state/filters.ts";
import { type Addition, keepOnly, type Scene, takeAway } from "../state/scene.ts";
import { commonNeighbors, neighborhoodOf, relationsAmong } from "../state/scene-steps.ts";
import { selectedEntities } from "../state/view.ts";
import type { Command } from "./command.ts";

const HOPS = 2;
/** Beyond this a neighborhood is a carpet: the nearest and most connected come, and the notice says how many there are. */
const NEIGHBORHOOD = 120;

export const selectionCommands: readonly Command[] = [
  {
    id: "keepOnly",
    label: "command.keepOnly",
    icon: "single",
    keys: "K",
    isEnabled: hasSelected,
    run: ({ scene, view }) =>
      scene.setState((now) => keepOnly(now, new Set(selectedEntities(view.getState().selection)))),
  },
  {
    id: "hide",
    label: "command.hide",
    icon: "eyeOff",
    keys: "Delete",
    isEnabled: hasSelected,
    run: ({ scene, view }) => {
      const ids = new Set(selectedEntities(view.getState().selection));
      scene.setState((now) => takeAway(now, ids));
      view.setState({ selection: null });
    },
  },
  {
    id: "among",
    label: "command.among",
    icon: "among",
    keys: "R",
    isEnabled: ({ scene }) => scene.getState().entities.size > 1,
    run: (stores) =>
      bring(stores, ({ library, scene, ids }) =>
        relationsAmong(library, new Set(ids.length > 1 ? ids : scene.entities.keys())),
      ),
  },
  {
    id: "twoHops",
    label: "command.twoHops",
    icon: "expand",
    keys: "2",
    isEnabled: hasSelected,
    run: (stores) =>
      bring(stores, ({ library, ids }) => {
        const found = neighborhoodOf(library, new Set(ids), { hops: HOPS, limit: NEIGHBORHOOD });
        if (found.total > NEIGHBORHOOD)
          stores.notices.tell({
            key: "notice.capped",
            values: { shown: NEIGHBORHOOD, total: found.total },
          });
        return found;
      }),
  },
  {
    id: "common",
    label: "command.common",
    icon: "common",
    keys: "C",
    isEnabled: hasSeveral,
    run: (stores) =>
      bring(stores, ({ library, ids }) => {
        const found = commonNeighbors(library, new Set(ids));
        const names = found.entities.map(({ id }) => id);
        stores.notices.tell(
          names.length === 0
            ? { key: "notice.nothingCommon", values: {} }
            : { key: "notice.common", values: { count: names.length } },
        );
        stores.view.setState({
          lit:
            names.length === 0
              ? null
              : { nodes: [...ids, ...names], edges: found.relations.map(({ id }) => id) },
        });
        return found;
      }),
  },
  {
    id: "paths",
    label: "command.paths",
    icon: "path",
    keys: "P",
    isEnabled: ({ view }) => view.getState().place.kind !== "file",
    run: ({ view }) =>
      view.setState(({ selection }) => ({
        panel: { kind: "paths", ends: selectedEntities(selection) },
        lit: null,
      })),
  },
  {
    id: "mapThis",
    label: "command.mapThis",
    icon: "layout",
    keys: "M",
    isEnabled: ({ scene, view, isFrozen }) =>
      !isFrozen && view.getState().place.kind !== "file" && scene.getState().entities.size > 0,
    run: ({ dialogs }) => dialogs.setState({ open: { kind: "mapThis", found: null } }),
  },
  {
    id: "makeActivity",
    label: "command.makeActivity",
    icon: "check",
    isEnabled: ({ scene, view, isFrozen }) =>
      !isFrozen && view.getState().place.kind !== "file" && scene.getState().entities.size > 0,
    run: ({ page }) => beginActivity(page, { is: "canvas" }),
  },
  {
    id: "collapse",
    label: "command.collapse",
    icon: "minus",
    keys: "X",
    isEnabled: ({ scene, view }) => {
      const ids = selectedEntities(view.getState().selection);
      return scene.getState().expansions.some(({ center }) => ids.includes(center));
    },
    run: ({ scene, view }) => {
      const ids = selectedEntities(view.getState().selection);
      scene.setState((now) => collapse(now, ({ center }) => ids.includes(center)));
    },
  },
  {
    id: "selectAll",
    label: "command.selectAll",
    icon: "check",
    keys: "Mod+A",
    isEnabled: ({ scene }) => scene.getState().entities.size > 0,
    run: ({ scene, view }) => {
      const { filters } = view.getState();
      const ids = [...scene.getState().entities.values()]
        .filter((entity) => isEntityShown(filters, entity))
        .map(({ id }) => id);
      view.setState({ selection: { kind: "many", ids } });
    },
  },
];

function hasSelected({ view }: AtlasStores): boolean {
  return selectedEntities(view.getState().selection).length > 0;
}

function hasSeveral({ view }: AtlasStores): boolean {
  return selectedEntities(view.getState().selection).length > 1;
}

interface Asked {
  readonly library: NonNullable<ReturnType<AtlasStores["arrival"]["getState"]>["library"]>;
  readonly scene: Scene;
  readonly ids: readonly string[];
}

function bring(stores: AtlasStores, find: (asked: Asked) => Addition): void {
  const { library } = stores.arrival.getState();
  if (library === null) return;
  const ids = selectedEntities(stores.view.getState().selection);
  stores.scene.setState((scene) => {
    const addition = find({ library, scene, ids });
    const center = ids[0] ?? scene.focus ?? "";
    return expand(scene, { center, type: null, direction: "both" }, addition, (added) =>
      placeAround(
        center,
        [...scene.entities.values(), ...added],
        [...scene.relations.values(), ...addition.relations],
        scene.positions,
      ),
    );
  });
}
