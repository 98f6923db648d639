/** Puts what was frozen into the stores, as it was on screen. */
import type { Overview } from "../../contract/overview.ts";
import { parseAddress } from "../state/address.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { createAtlasScene } from "../state/scene.ts";
import { placeKey } from "../state/view.ts";
import type { FrozenContent } from "./frozen-content.ts";

export function thaw(stores: AtlasStores, content: FrozenContent): Overview {
  const overview = content.answers["/api/overview"] as Overview;
  const { positions, pins, ...how } = content.scene;
  const { file } = content;
  const place =
    file === null ? ({ kind: "set" } as const) : ({ kind: "file", id: file.name } as const);
  const base = createAtlasScene(placeKey(place), overview);
  stores.arrival.setState({
    library: {
      entities: base.entities,
      relations: overview.relations,
      ...(file !== null && { properties: new Map(file.properties) }),
    },
    code: null,
  });
  stores.scene.setState(
    {
      ...base,
      ...how,
      positions: new Map(positions.map(([id, x, y]) => [id, { x, y }])),
      pins: new Set(pins),
    },
    true,
  );
  const { view, camera } = parseAddress(content.view);
  stores.camera.setState({ waiting: camera && { of: placeKey(place), at: camera } });
  stores.view.setState({ ...view, place, panel: null });
  return overview;
}
