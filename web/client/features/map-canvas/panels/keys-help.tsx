import { useEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useCanvasStore } from "../canvas-state.ts";
import { CANVAS_KEYS } from "../keys/canvas-keys.ts";
import { CanvasButton } from "./canvas-button.tsx";
import { CANVAS_ICONS } from "./canvas-icons.ts";
import styles from "./panels.module.css";

const GESTURES = [
  "mapcanvas.how.line",
  "mapcanvas.how.side",
  "mapcanvas.how.type",
  "mapcanvas.how.flow",
  "mapcanvas.how.select",
  "mapcanvas.how.paste",
] as const;

/** What the hand can do on the canvas: gestures, then keys. */
export function KeysHelp() {
  const { t } = useLanguage();
  const canvas = useCanvasStore();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const close = (): void => canvas.setState({ panel: null });
  return (
    <section ref={box} className={styles.help} tabIndex={-1} aria-labelledby="map-canvas-help">
      <header>
        <h2 id="map-canvas-help">{t("mapcanvas.help")}</h2>
        <CanvasButton path={CANVAS_ICONS.close} label={t("mapcanvas.close")} onClick={close} />
      </header>
      <ul>
        {GESTURES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <dl>
        <Row keys={["Tab"]} label={t("mapcanvas.keyTab")} />
        <Row keys={["Enter", "F2"]} label={t("mapcanvas.type")} />
        <Row keys={["Space", "Shift Space"]} label={t("mapcanvas.keySelect")} />
        <Row keys={["← ↑ ↓ →"]} label={t("mapcanvas.keyMove")} />
        {CANVAS_KEYS.map(({ shown, label }) => (
          <Row key={label} keys={shown} label={t(label)} />
        ))}
        <Row keys={["Ctrl A"]} label={t("mapcanvas.keyAll")} />
        <Row keys={["Ctrl C", "Ctrl X", "Ctrl V"]} label={t("mapcanvas.keyCopy")} />
        <Row keys={["Esc"]} label={t("mapcanvas.keyLeave")} />
      </dl>
    </section>
  );
}

function Row({ keys, label }: { readonly keys: readonly string[]; readonly label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
