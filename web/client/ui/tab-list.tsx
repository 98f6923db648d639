import { type KeyboardEvent, useRef } from "react";
import styles from "./tab-list.module.css";

export interface TabListProps<Id extends string> {
  /** Tabs have the ids `${id}-${tab}`, their panels `${id}-${tab}-panel`. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Tabs after the ARIA pattern: one stop for Tab, arrows go from one to the next and open it. */
export function TabList<Id extends string>(props: TabListProps<Id>) {
  const { id, label, tabs, chosen, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const aim = aimOf(event.key, at, tabs.length);
    const tab = aim === null ? undefined : tabs[aim];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[aim ?? 0]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={tab.id === chosen ? `${id}-${tab.id}-panel` : undefined}
          tabIndex={tab.id === chosen ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function aimOf(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
