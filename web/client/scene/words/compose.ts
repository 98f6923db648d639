/** All words and marks of a scene in one go: for pictures. The canvas keeps the base and composes the overlay anew. */
import { composeBase } from "./compose-base.ts";
import { composeOverlay, type Pointed } from "./compose-overlay.ts";
import type { ComposeInput, Composition } from "./composition.ts";

export function compose(input: ComposeInput, pointed: Pointed): Composition {
  return composeOverlay(input, composeBase(input), pointed);
}
