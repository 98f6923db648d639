/** Sets a list in the top layer below its field, or above it where there is more room; nothing clips it there. */
const GAP = 4;
const LEAST_WIDTH = 264;

export function placeOptions(list: HTMLElement, field: Element): void {
  const box = field.getBoundingClientRect();
  const width = Math.min(Math.max(box.width, LEAST_WIDTH), innerWidth - 2 * GAP);
  const below = innerHeight - box.bottom - 2 * GAP;
  const isAbove = below < Math.min(list.scrollHeight, 200) && box.top > below;
  list.style.width = `${width}px`;
  list.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - width - GAP))}px`;
  list.style.maxHeight = `${Math.max(80, isAbove ? box.top - 2 * GAP : below)}px`;
  list.style.top = isAbove ? "auto" : `${box.bottom + GAP}px`;
  list.style.bottom = isAbove ? `${innerHeight - box.top + GAP}px` : "auto";
}
