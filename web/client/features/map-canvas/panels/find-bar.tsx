import { useEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useCanvasStore } from "../canvas-state.ts";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import { focusPart } from "../keys/focus-part.ts";
import { CanvasButton } from "./canvas-button.tsx";
import { CANVAS_ICONS } from "./canvas-icons.ts";
import styles from "./panels.module.css";
import { useFoundParts } from "./use-found-parts.ts";

/** Marks what begins with these words, and goes from one to the next. */
export function FindBar({ actions }: { readonly actions: CanvasActions }) {
  const { t } = useLanguage();
  const canvas = useCanvasStore();
  const box = useRef<HTMLDivElement>(null);
  const { query, hits, at, search, step } = useFoundParts(actions.center);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);

  function close(): void {
    canvas.setState({ panel: null });
    const id = hits[at];
    if (id !== undefined) focusPart(box.current?.closest("[data-map-canvas]") ?? null, id);
  }

  const count =
    hits.length === 0 ? t("mapcanvas.noHit") : t("mapcanvas.hit", { at: at + 1, of: hits.length });
  return (
    <div ref={box} className={styles.bar} role="search" aria-label={t("mapcanvas.find")}>
      <input
        className={styles.field}
        type="text"
        aria-label={t("mapcanvas.find")}
        placeholder={t("mapcanvas.findWhat")}
        value={query}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
          if (event.key === "Escape") close();
        }}
      />
      <output className={styles.count}>{query.trim() === "" ? "" : count}</output>
      <CanvasButton
        path={CANVAS_ICONS.up}
        label={t("mapcanvas.previousHit")}
        isDisabled={hits.length < 2}
        onClick={() => step(-1)}
      />
      <CanvasButton
        path={CANVAS_ICONS.down}
        label={t("mapcanvas.nextHit")}
        isDisabled={hits.length < 2}
        onClick={() => step(1)}
      />
      <CanvasButton path={CANVAS_ICONS.close} label={t("mapcanvas.close")} onClick={close} />
    </div>
  );
}
