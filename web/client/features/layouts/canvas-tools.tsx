import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { selectedEntities } from "../../state/view.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LayoutMenu } from "./layout-menu.tsx";
import { LayoutProgress } from "./layout-progress.tsx";
import styles from "./layouts.module.css";
import { useLayouts } from "./use-layouts.ts";

/** Tools for what stands on the canvas: how it is laid out, what is pinned, selecting with a loop. */
export function CanvasTools() {
  const layouts = useLayouts();
  return (
    <div className={styles.tools}>
      <LayoutProgress layouts={layouts} />
      <LayoutMenu layouts={layouts} />
      <LoopButton />
      <PinButton />
    </div>
  );
}

function LoopButton() {
  const { t } = useLanguage();
  const { canvas } = useAtlasStores();
  const [isDrawing, setIsDrawing] = useState(false);
  const toggle = () => {
    if (isDrawing) canvas.current?.cancel();
    else {
      setIsDrawing(true);
      canvas.current?.drawLoop(() => setIsDrawing(false));
    }
  };
  return (
    <IconButton icon="lasso" label={t("layout.loop")} isPressed={isDrawing} onClick={toggle} />
  );
}

/** Pins what is selected, or lets it go. */
function PinButton() {
  const { t } = useLanguage();
  const { scene } = useAtlasStores();
  const pins = useScene((state) => state.pins);
  const entities = useScene((state) => state.entities);
  const selection = useView((view) => view.selection);
  const ids = selectedEntities(selection).filter((id) => entities.has(id));
  if (ids.length === 0) return null;
  const isPinned = ids.every((id) => pins.has(id));
  const toggle = () =>
    scene.setState(({ pins: now }) => ({
      pins: new Set(isPinned ? [...now].filter((id) => !ids.includes(id)) : [...now, ...ids]),
    }));
  return (
    <IconButton
      icon="pin"
      label={isPinned ? t("layout.unpin") : t("layout.pin")}
      isPressed={isPinned}
      onClick={toggle}
    />
  );
}
