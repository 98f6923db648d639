/** Moving and pinning by hand: what is moved is pinned, since it was put there on purpose. Pure. */
import type { Point, Scene } from "../state/scene.ts";
import { round } from "./layouts/fit-plate.ts";

export function moveEntity(scene: Scene, id: string, { x, y }: Point): Scene {
  if (!scene.entities.has(id)) return scene;
  return {
    ...scene,
    positions: new Map(scene.positions).set(id, { x: round(x), y: round(y) }),
    pins: scene.pins.has(id) ? scene.pins : new Set([...scene.pins, id]),
  };
}

export function togglePin(scene: Scene, id: string): Scene {
  const pins = new Set(scene.pins);
  if (!pins.delete(id)) pins.add(id);
  return { ...scene, pins };
}
