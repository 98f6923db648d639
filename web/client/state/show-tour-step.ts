/** One step of a tour: its view, with the tour beside it. */
import { parseAddress } from "./address.ts";
import type { AtlasStores } from "./atlas-stores.ts";
import { placeKey } from "./view.ts";

export interface ShownStep {
  readonly id: string;
  readonly step: number;
  /** The step's address. */
  readonly address: string;
}

export function showTourStep(stores: AtlasStores, { id, step, address }: ShownStep): void {
  const { view, scene, camera } = parseAddress(address);
  const { surface } = stores.view.getState();
  const of = placeKey(view.place);
  stores.arrival.setState({ code: scene });
  stores.camera.setState({ waiting: camera && { of, at: camera } });
  // A step shows its own scene, whatever was done to the place before; equal places still differ in what they light.
  const isSamePlace = stores.scene.getState().of === of;
  if (isSamePlace || scene !== null) stores.scene.setState((now) => ({ ...now, of: "" }));
  stores.view.setState({ ...view, surface, panel: { kind: "tour", id, step }, hovered: null });
}
