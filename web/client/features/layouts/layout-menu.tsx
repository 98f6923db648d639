import { type RefObject, useEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useScene } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./layouts.module.css";
import type { Layouts } from "./use-layouts.ts";

/** A choice of layouts, each with one line on what it shows; what is pinned stays where it is in all of them. */
export function LayoutMenu({ layouts }: { readonly layouts: Layouts }) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = (returnsFocus: boolean) => {
    setIsOpen(false);
    if (returnsFocus) box.current?.querySelector("button")?.focus();
  };
  useClosing(box, isOpen, close);
  return (
    <div ref={box} className={styles.menu} role="group" aria-label={t("layout.menu")}>
      <IconButton
        icon="layout"
        label={t("layout.menu")}
        isExpanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div className={styles.panel}>
          <h2>{t("layout.menu")}</h2>
          <LayoutChoice layouts={layouts} onChosen={() => close(true)} />
          <PinNote />
        </div>
      )}
    </div>
  );
}

interface LayoutChoiceProps {
  readonly layouts: Layouts;
  readonly onChosen: () => void;
}

function LayoutChoice({ layouts, onChosen }: LayoutChoiceProps) {
  const { t } = useLanguage();
  const { offered, current, running, unplaced, start, placeNew } = layouts;
  return (
    <ul>
      {offered.map((layout) => (
        <li key={layout}>
          <button
            type="button"
            aria-pressed={layout === current}
            aria-busy={layout === running}
            onClick={() => {
              start(layout);
              onChosen();
            }}
          >
            <b>{t(`layout.${layout}`)}</b>
            <span>{t(`layout.hint.${layout}`)}</span>
          </button>
          {layout === "force" && unplaced.size > 0 && (
            <TextButton look="bordered" onClick={placeNew}>
              {t("layout.placeNew", { count: unplaced.size })}
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}

function PinNote() {
  const { t } = useLanguage();
  const { scene } = useAtlasStores();
  const count = useScene(({ pins }) => pins.size);
  if (count === 0) return null;
  return (
    <p className={styles.pins}>
      {t("layout.pinned", { count })}
      <TextButton look="link" onClick={() => scene.setState({ pins: new Set() })}>
        {t("layout.unpinAll")}
      </TextButton>
    </p>
  );
}

/** A press elsewhere closes it, and Escape, which then goes no further. */
function useClosing(
  box: RefObject<HTMLDivElement | null>,
  isOpen: boolean,
  close: (returnsFocus: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const gone = new AbortController();
    const options = { signal: gone.signal, capture: true };
    const onDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) === false) close(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close(true);
    };
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("keydown", onKey, options);
    return () => gone.abort();
  });
}
