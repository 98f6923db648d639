/** A reader's own file as a snapshot: all of it is in the browser already, and goes nowhere but into the new file. */
import type { Overview } from "../../../contract/overview.ts";
import type { FrozenContent } from "../../frozen/frozen-content.ts";
import { formatAddress } from "../../state/address.ts";
import type { AtlasStores } from "../../state/atlas-stores.ts";
import { findInView } from "../../state/in-view.ts";
import { freezeScene } from "./freeze-scene.ts";

export function gatherFile(
  { arrival, scene, view, canvas }: AtlasStores,
  name: string,
): FrozenContent {
  const [now, seen] = [scene.getState(), view.getState()];
  const { entities, relations } = findInView(now, seen.filters);
  const properties = arrival.getState().library?.properties;
  const ids = [...entities, ...relations].map(({ id }) => id);
  const overview: Overview = {
    ...NOTHING,
    entities: [...entities],
    relations: [...relations],
  };
  return {
    address: null,
    file: {
      name,
      properties: ids.flatMap((id) => {
        const known = properties?.get(id);
        return known === undefined ? [] : [[id, known] as const];
      }),
    },
    frozenAt: new Date().toISOString(),
    // Its own place says nothing in an address; selection and filters do.
    view: formatAddress({
      view: { ...seen, place: { kind: "set" } },
      language: null,
      scene: null,
      camera: canvas.current?.readCamera() ?? null,
    }),
    scene: freezeScene(now, entities),
    answers: { "/api/overview": overview },
  };
}

/** What only the atlas has. */
const NOTHING: Omit<Overview, "entities" | "relations"> = {
  version: "",
  article: { title: "", authors: [] },
  sections: [],
  territories: [],
  works: [],
  counts: { contested: 0, works: 0, claims: 0 },
};
