/** On which side of each body fewest lines leave: there its name stands clear of them. */
import type { ComposeInput } from "./composition.ts";
import { incidenceOf } from "../stage/incidence.ts";
import type { Side } from "../placing/place-names.ts";

/** By preference where lines do not decide. */
const SIDES: readonly Side[] = ["right", "below", "left", "above"];

export function openSides(id: string, { scene, screen, base }: ComposeInput): readonly Side[] {
  const at = screen.get(id);
  const loads: Record<Side, number> = { right: 0, left: 0, below: 0, above: 0 };
  for (const relation of incidenceOf(scene.relations).get(id) ?? []) {
    if (base.edges.get(relation.id)?.hidden !== false) continue;
    const other = screen.get(relation.source === id ? relation.target : relation.source);
    if (at === undefined || other === undefined) continue;
    const [dx, dy] = [other.x - at.x, other.y - at.y];
    // A loop leaves to the upper right.
    if (relation.source === relation.target) loads.above += 1;
    // Names are broad: a line has to be steep to stay clear of one beside the body.
    else if (Math.abs(dx) > Math.abs(dy) * 0.6) loads[dx > 0 ? "right" : "left"] += 1;
    else loads[dy > 0 ? "below" : "above"] += 1;
  }
  return SIDES.toSorted((a, b) => loads[a] - loads[b]);
}
