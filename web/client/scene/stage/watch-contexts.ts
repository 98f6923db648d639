/** A lost WebGL context comes back, empty, only to a page that said it wants it. */
import type Sigma from "sigma";

export function watchContexts(sigma: Sigma, onRestored: () => void): () => void {
  // Sigma gives its contexts up when it is killed, which must not count as a loss.
  const controller = new AbortController();
  const { signal } = controller;
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault(), { signal });
    canvas.addEventListener("webglcontextrestored", onRestored, { signal, once: true });
  }
  return () => controller.abort();
}
