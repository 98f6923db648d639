import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { wordsOf } from "../../../../../graph/maps/editing/index-map.ts";
import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useCanvasStore } from "../canvas-state.ts";
import { focusPart } from "../keys/focus-part.ts";
import { TargetList } from "./target-list.tsx";
import { useLinkTargets } from "./use-link-targets.ts";
import styles from "./panels.module.css";

/** Joins by keyboard: a field that finds the concept, and then the caret is in the phrase. */
export function LinkTo({ from }: { readonly from: MapPart }) {
  const { t } = useLanguage();
  const canvas = useCanvasStore();
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const { targets, choose } = useLinkTargets(from, query);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const name = wordsOf(from).trim() || t("mapcanvas.unnamed");
  const label = t("mapcanvas.linkFrom", { name });
  const active = Math.min(at, targets.length - 1);

  function close(): void {
    canvas.setState({ panel: null });
    focusPart(box.current?.closest("[data-map-canvas]") ?? null, from.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { length } = targets;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = targets[active];
    if (step !== undefined && length > 0) setAt((active + step + length) % length);
    else if (event.key === "Enter" && chosen) choose(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={box} className={styles.link} role="group" aria-label={label}>
      <label htmlFor={`${listId}-field`}>{label}</label>
      <input
        id={`${listId}-field`}
        className={styles.field}
        type="text"
        role="combobox"
        aria-expanded={targets.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={t("mapcanvas.linkWhere")}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) =>
          !box.current?.contains(event.relatedTarget) && canvas.setState({ panel: null })
        }
      />
      <TargetList id={listId} label={label} targets={targets} active={active} onChoose={choose} />
    </div>
  );
}
