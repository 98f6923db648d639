/** The keys of an ARIA tree of two levels, over the items that are there. */
import { type KeyboardEvent, type RefObject, useRef } from "react";

export interface TreeKeys {
  readonly tree: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on the first item. */
  readonly enter: () => void;
}

export function useTreeKeys(toggle: (key: string, isOpen: boolean) => void): TreeKeys {
  const tree = useRef<HTMLUListElement>(null);
  const items = () => [...(tree.current?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const item = all[at];
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { group } = item.dataset;
    const expanded = item.getAttribute("aria-expanded");
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => all[at + 1]?.focus(),
      ArrowUp: () => all[at - 1]?.focus(),
      Home: () => all[0]?.focus(),
      End: () => all.at(-1)?.focus(),
      ArrowRight: () => {
        if (expanded === "false" && group !== undefined) toggle(group, true);
        else if (expanded === "true") all[at + 1]?.focus();
      },
      ArrowLeft: () => {
        if (expanded === "true" && group !== undefined) toggle(group, false);
        else if (expanded === null) headOf(all, at)?.focus();
      },
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  return { tree, onKeyDown, enter: () => items()[0]?.focus() };
}

/** The group's own item, above its questions. */
function headOf(items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  return items.slice(0, at).findLast((item) => item.getAttribute("aria-level") === "1");
}
