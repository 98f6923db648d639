/** The scene as a layout has it: one change of it, so one step of the history. Pure. */
import type { LayoutName, Point, Scene } from "../../state/scene.ts";
import { placeAround } from "../placing/place-around.ts";
import type { LayoutGraph, Places } from "./layout-graph.ts";

/** What stands there already keeps its place if it is pinned, or came to the scene after the layout was asked for. */
export function applyLayout(
  scene: Scene,
  layout: LayoutName,
  { nodes }: LayoutGraph,
  places: Places,
): Scene {
  const positions = new Map(scene.positions);
  for (const [index, { id }] of nodes.entries()) {
    const place = places[index];
    if (place !== undefined && scene.entities.has(id) && !scene.pins.has(id))
      positions.set(id, place);
  }
  return { ...scene, mode: "free", layout, positions };
}

/** Back to where the atlas keeps everything, or around the focus as it was when it opened: nothing has to be computed. */
export function restoreLayout(scene: Scene, layout: "stored" | "around"): Scene {
  const places = layout === "stored" ? storedPlaces(scene) : aroundPlaces(scene);
  const keep = (id: string, place: Point) =>
    scene.pins.has(id) ? (scene.positions.get(id) ?? place) : place;
  const positions = new Map([...places].map(([id, place]) => [id, keep(id, place)]));
  return { ...scene, mode: layout === "stored" ? "atlas" : "focus", layout, positions };
}

function storedPlaces({ entities }: Scene): Map<string, Point> {
  return new Map([...entities.values()].map(({ id, x, y }) => [id, { x, y }]));
}

function aroundPlaces({ focus, entities, relations, positions }: Scene) {
  if (focus === null) return positions;
  return placeAround(focus, [...entities.values()], [...relations.values()], new Map());
}
