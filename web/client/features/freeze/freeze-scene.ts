/** How what is shown stands on the canvas. */
import type { FrozenContent } from "../../frozen/frozen-content.ts";
import type { Scene } from "../../state/scene.ts";

export function freezeScene(
  { mode, layout, focus, positions, pins }: Scene,
  shown: readonly { readonly id: string }[],
): FrozenContent["scene"] {
  const placed = shown.flatMap(({ id }) => {
    const at = positions.get(id);
    return at === undefined ? [] : [[id, at.x, at.y] as const];
  });
  return { mode, layout, focus, positions: placed, pins: [...pins] };
}
