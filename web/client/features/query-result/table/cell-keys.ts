/** Keys on a cell and inside it. */
import type { KeyboardEvent } from "react";

/** Unless a part of the page is selected, which is then what is meant. */
export function isCopy({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isSelecting = (document.getSelection()?.toString() ?? "") !== "";
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "c" && !isSelecting;
}

/** Into what a cell holds: one way is taken at once, of several the first has the focus; what has none opens. */
export function enterCell(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  const cell = event.target as HTMLElement;
  if (cell.getAttribute("role") === null) return;
  event.preventDefault();
  const ways = cell.querySelectorAll<HTMLButtonElement>("button");
  const [first] = ways;
  if (first === undefined) open();
  else if (ways.length === 1) first.click();
  else first.focus();
}

/** Inside a cell arrows go from way to way, and Escape back to the cell. True where the key was for that. */
export function moveInside(event: KeyboardEvent<HTMLElement>): boolean {
  const target = event.target as HTMLElement;
  const cell = target.closest<HTMLElement>("[data-cell]");
  if (cell === null || cell === target) return false;
  if (event.key === "Escape") {
    event.stopPropagation();
    cell.focus();
    return true;
  }
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
  // A button hears these itself.
  if (by === undefined) return event.key === "Enter" || event.key === " ";
  event.preventDefault();
  const ways = [...cell.querySelectorAll<HTMLElement>("button")];
  ways[(ways.indexOf(target) + by + ways.length) % ways.length]?.focus();
  return true;
}
