/** The keyboard on the canvas: arrows walk from neighbor to neighbor, and what is reached is said. */
import { type KeyboardEvent, type RefObject, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { moveEntity, togglePin } from "../change-scene.ts";
import { selectOnly, toggleSelected } from "../change-selection.ts";
import type { GraphCanvasProps } from "../graph-canvas-props.ts";
import type { Stage } from "../stage.ts";
import { type Arrow, ARROWS, isArrow } from "./next-toward.ts";
import { tellEntity } from "./tell-entity.ts";
import { type Ground, relationsOf, startOf, type Step, stepToward } from "./walk.ts";

export interface CanvasKeys {
  /** What the keyboard is on. */
  readonly keyed: string | null;
  readonly announcement: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

const PAN_STEP = 60;
const MOVE_STEP = 20;

export function useCanvasKeys(
  stage: RefObject<Stage | null>,
  { onOpenEntity }: Pick<GraphCanvasProps, "onOpenEntity">,
): CanvasKeys {
  const { t, language } = useLanguage();
  const stores = useAtlasStores();
  const [keyed, setKeyed] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState("");

  function groundNow(): Ground {
    const places = stage.current?.places() ?? new Map();
    return { scene: stores.scene.getState(), filters: stores.view.getState().filters, places };
  }

  function goTo({ id, by }: Step): void {
    const ground = groundNow();
    setKeyed(id);
    stores.view.setState({ hovered: id });
    stage.current?.reveal(id);
    const relations = relationsOf(ground, id).length;
    setAnnouncement(tellEntity(ground.scene, id, { language, t, relations, by }));
  }

  function goHome(): void {
    const id = startOf(groundNow(), stores.view.getState().selection);
    if (id !== null) goTo({ id, by: null });
  }

  function walk(arrow: Arrow): void {
    if (keyed === null || !stores.scene.getState().entities.has(keyed)) return goHome();
    const step = stepToward(groundNow(), keyed, arrow);
    if (step !== null) return goTo(step);
    return setAnnouncement(t("scene.nothingThere"));
  }

  function move(id: string, arrow: Arrow): void {
    const { x, y } = ARROWS[arrow];
    const at = stage.current?.placeBeside(id, { x: x * MOVE_STEP, y: y * MOVE_STEP }) ?? null;
    if (at === null) return;
    stores.scene.setState((scene) => moveEntity(scene, id, at));
    setAnnouncement(t("scene.moved"));
  }

  function pin(id: string): void {
    stores.scene.setState((scene) => togglePin(scene, id));
    const isPinned = stores.scene.getState().pins.has(id);
    setAnnouncement(isPinned ? t("scene.pinned") : t("scene.unpinned"));
  }

  function handle(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey } = event;
    if (event.ctrlKey || event.metaKey) return false;
    if (isArrow(key)) {
      const { x, y } = ARROWS[key];
      if (altKey) stage.current?.pan({ x: x * PAN_STEP, y: y * PAN_STEP });
      else if (shiftKey && keyed !== null) move(keyed, key);
      else walk(key);
      return true;
    }
    if (altKey) return false;
    if (key === "Home") goHome();
    else if (key === "+" || key === "=") stage.current?.zoomIn();
    else if (key === "-") stage.current?.zoomOut();
    else if (key === "0") stage.current?.fit();
    else if (key === "Escape") return leave();
    else return keyed !== null && handleOn(keyed, event);
    return true;
  }

  function handleOn(id: string, { key, shiftKey }: KeyboardEvent): boolean {
    if (key === "Enter") onOpenEntity(id);
    else if (key === " ") {
      if (shiftKey) toggleSelected(stores, id);
      else selectOnly(stores, id);
    } else if (key === "p" || key === "P") pin(id);
    else return false;
    return true;
  }

  /** First what is under way, then the keyboard's place; after that Escape is the page's. */
  function leave(): boolean {
    if (stage.current?.cancel() === true) return true;
    if (keyed === null) return false;
    forget();
    return true;
  }

  function forget(): void {
    if (keyed === null) return;
    setKeyed(null);
    stores.view.setState({ hovered: null });
  }

  return {
    keyed,
    announcement,
    onKeyDown(event) {
      if (handle(event)) event.preventDefault();
    },
    onBlur: forget,
  };
}
