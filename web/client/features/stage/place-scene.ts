/** Puts a place's scene on the canvas: as the place brings it, or as the address that led here says. */
import { placeAround } from "../../scene/index.ts";
import type { AtlasStores } from "../../state/atlas-stores.ts";
import { expand } from "../../state/expansions.ts";
import type { Scene } from "../../state/scene.ts";
import { readSceneCode, SceneCodeError } from "../../state/scene-code.ts";
import { fromRecipe, type Library } from "../../state/scene-recipe.ts";
import type { Lit } from "../../state/view.ts";

/** Names of a few that are gone are told; of more, how many. */
const NAMED = 3;

export function placeScene(stores: AtlasStores, base: Scene): void {
  const { code, library, bases } = stores.arrival.getState();
  const asked = code === null || library === null ? null : restore(stores, { code, library }, base);
  bases.add(base);
  stores.arrival.setState({ code: null });
  const scene = withLit(asked ?? base, stores.view.getState().lit, library);
  stores.scene.setState(scene, true);
}

/** What a link lights must be there to be seen. */
function withLit(scene: Scene, lit: Lit | null, library: Library | null): Scene {
  if (lit === null || library === null) return scene;
  const wanted = new Set(lit.edges.filter((id) => !scene.relations.has(id)));
  const relations = library.relations.filter(({ id }) => wanted.has(id));
  const ids = new Set([
    ...lit.nodes,
    ...relations.flatMap(({ source, target }) => [source, target]),
  ]);
  const entities = [...ids].flatMap((id) => library.entities.get(id) ?? []);
  const around = { center: scene.focus ?? "", type: null, direction: "both" } as const;
  return expand(scene, around, { entities, relations }, (added) =>
    placeAround(
      around.center,
      [...scene.entities.values(), ...added],
      [...scene.relations.values(), ...relations],
      scene.positions,
    ),
  );
}

interface Asked {
  readonly code: string;
  readonly library: Library;
}

function restore({ notices }: AtlasStores, { code, library }: Asked, base: Scene): Scene | null {
  try {
    const { scene, gone } = fromRecipe(readSceneCode(code), base.of, library);
    if (gone.length > 0)
      notices.tell({
        key: "notice.gone",
        values: { count: gone.length, ids: gone.slice(0, NAMED).join(", ") },
      });
    return scene.entities.size === 0 ? null : scene;
  } catch (error) {
    if (!(error instanceof SceneCodeError)) throw error;
    notices.tell({ key: "notice.unreadable", values: {} });
    return null;
  }
}
