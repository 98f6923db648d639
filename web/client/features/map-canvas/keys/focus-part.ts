/** Gives the keyboard to a part on the canvas once it is drawn, or to the canvas where it is not there any more. */
export function focusPart(canvas: HTMLElement | null, id: string): void {
  requestAnimationFrame(() => {
    const part = canvas?.querySelector<HTMLElement>(
      `.react-flow__node[data-id="${CSS.escape(id)}"]`,
    );
    (part ?? canvas)?.focus({ preventScroll: true });
  });
}
