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
  useCloseOutside(box, isOpen, () => setIsOpen(false));
  const close = () => {
    setIsOpen(false);
    box.current?.querySelector("button")?.focus();
  };
  return (
    <div
      ref={box}
      className={styles.menu}
      role="group"
      aria-label={t("layout.menu")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <IconButton
        icon="layout"
        label={t("layout.menu")}
        isExpanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div className={styles.panel}>
          <h2>{t("layout.menu")}</h2>
          <LayoutChoice layouts={layouts} onChosen={close} />
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

function useCloseOutside(
  box: RefObject<HTMLDivElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) === false) close();
    };
    window.addEventListener("pointerdown", onDown);
    return () => window.removeEventListener("pointerdown", onDown);
  });
}
