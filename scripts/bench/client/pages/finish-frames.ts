/** Waits until the browser has really drawn: reading a pixel back is the only call that does. Imported before any library. */
const contexts = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
const made = { count: 0 };
const getContext = HTMLCanvasElement.prototype.getContext as (
  this: HTMLCanvasElement,
  ...parameters: unknown[]
) => RenderingContext | null;

HTMLCanvasElement.prototype.getContext = function getWatchedContext(
  this: HTMLCanvasElement,
  ...parameters: unknown[]
) {
  const context = getContext.apply(this, parameters);
  if (isWebGl(context) && !contexts.has(context)) {
    contexts.add(context);
    made.count += 1;
  }
  return context;
} as typeof HTMLCanvasElement.prototype.getContext;

export function finishFrames(): void {
  for (const context of contexts) {
    if (context.isContextLost()) contexts.delete(context);
    else context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  }
  for (const canvas of document.querySelectorAll("canvas")) readBack(canvas);
}

/** Contexts that the browser still holds, and how many were made in all. */
export function countContexts(): { readonly live: number; readonly made: number } {
  const live = [...contexts].filter((context) => !context.isContextLost()).length;
  return { live, made: made.count };
}

function readBack(canvas: HTMLCanvasElement): void {
  const context = canvas.width > 0 ? getContext.call(canvas, "2d") : null;
  if (context instanceof CanvasRenderingContext2D) context.getImageData(0, 0, 1, 1);
}

function isWebGl(
  context: RenderingContext | null,
): context is WebGLRenderingContext | WebGL2RenderingContext {
  return context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext;
}
