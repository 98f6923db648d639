/** The keyboard on the canvas: arrows walk from neighbor to neighbor, and what is reached is said. */
import { type KeyboardEvent, type RefObject, useState } from "react";
import { type Translate, useLanguage } from "../../i18n/use-language.ts";
import type { AtlasStores } from "../../state/atlas-stores.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { moveEntity, togglePin } from "../change-scene.ts";
import { selectOnly, toggleSelected } from "../change-selection.ts";
import type { GraphCanvasProps } from "../graph-canvas-props.ts";
import type { Stage } from "../stage/stage.ts";
import { commandFor, type KeyCommand } from "./key-commands.ts";
import { type Arrow, ARROWS } from "./next-toward.ts";
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
  const [announcement, say] = useState("");

  function goTo({ id, by }: Step): void {
    const ground = groundOf(stores, stage.current);
    setKeyed(id);
    stores.view.setState({ hovered: id });
    stage.current?.reveal(id);
    const relations = relationsOf(ground, id).length;
    say(tellEntity(ground.scene, id, { language, t, relations, by }));
  }

  function forget(): void {
    if (keyed === null) return;
    setKeyed(null);
    stores.view.setState({ hovered: null });
  }

  function goHome(ground: Ground): void {
    const id = startOf(ground, stores.view.getState().selection);
    if (id !== null) goTo({ id, by: null });
  }

  function walk(arrow: Arrow): void {
    const ground = groundOf(stores, stage.current);
    if (keyed === null || !ground.scene.entities.has(keyed)) return goHome(ground);
    const step = stepToward(ground, keyed, arrow);
    return step === null ? say(t("scene.nothingThere")) : goTo(step);
  }

  /** First what is under way, then the keyboard's place; after that Escape is the page's. */
  function leave(): boolean {
    if (stage.current?.cancel() === true) return true;
    forget();
    return keyed !== null;
  }

  /** False where the key is the page's after all. */
  function run(command: KeyCommand): boolean {
    if (command.kind === "leave") return leave();
    if (command.kind === "walk") walk(command.arrow);
    else if (command.kind === "home") goHome(groundOf(stores, stage.current));
    else if (stage.current !== null && runCamera(stage.current, command)) return true;
    else if (keyed === null) return false;
    else if (command.kind === "open") onOpenEntity(keyed);
    else say(changeEntity(command, keyed, { stores, t, stage: stage.current }));
    return true;
  }

  return {
    keyed,
    announcement,
    onKeyDown(event) {
      const command = commandFor(event, keyed !== null);
      if (command !== null && run(command)) event.preventDefault();
    },
    onBlur: forget,
  };
}

function groundOf(stores: AtlasStores, stage: Stage | null): Ground {
  const { filters } = stores.view.getState();
  return { scene: stores.scene.getState(), filters, places: stage?.places() ?? new Map() };
}

function runCamera(stage: Stage, command: KeyCommand): boolean {
  if (command.kind === "pan") {
    const { x, y } = ARROWS[command.arrow];
    stage.pan({ x: x * PAN_STEP, y: y * PAN_STEP });
  } else if (command.kind === "zoomIn") stage.zoomIn();
  else if (command.kind === "zoomOut") stage.zoomOut();
  else if (command.kind === "fit") stage.fit();
  else return false;
  return true;
}

interface Change {
  readonly stores: AtlasStores;
  readonly t: Translate;
  readonly stage: Stage | null;
}

/** Returns what is to be said of it. */
function changeEntity(command: KeyCommand, id: string, { stores, t, stage }: Change): string {
  if (command.kind === "move") {
    const { x, y } = ARROWS[command.arrow];
    const at = stage?.placeBeside(id, { x: x * MOVE_STEP, y: y * MOVE_STEP }) ?? null;
    if (at === null) return "";
    stores.scene.setState((scene) => moveEntity(scene, id, at));
    return t("scene.moved");
  }
  if (command.kind === "pin") {
    stores.scene.setState((scene) => togglePin(scene, id));
    return stores.scene.getState().pins.has(id) ? t("scene.pinned") : t("scene.unpinned");
  }
  if (command.kind === "toggle") toggleSelected(stores, id);
  else selectOnly(stores, id);
  return "";
}
