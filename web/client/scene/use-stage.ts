/** Keeps one stage in a container: made at once, told of changes, made again if the GPU dropped it. */
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { ENTITY_KINDS } from "../../../graph/model/kinds.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { useAtlasStores, useScene, useView } from "../state/use-atlas-stores.ts";
import { moveEntity } from "./change-scene.ts";
import { clearSelection, selectMany, toggleSelected } from "./change-selection.ts";
import type { GuideWords } from "./drawing/draw-guides.ts";
import { usualInsets } from "./canvas-insets.ts";
import { firstWidth, takeFirstStage } from "./first-stage.ts";
import type { GraphCanvasProps } from "./graph-canvas-props.ts";
import { createStage, type Stage, type StageCallbacks } from "./stage/stage.ts";
import type { StageInput } from "./stage/stage-input.ts";
import { keepCamera, takeCamera } from "./wait-for-camera.ts";
import { useCommunities } from "./use-communities.ts";

type StageProps = Omit<GraphCanvasProps, "ariaLabel" | "ref">;

export interface StageRefs {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly stage: RefObject<Stage | null>;
  readonly keyed: string | null;
}

export function useStage(refs: StageRefs, props: StageProps): void {
  const { container, stage } = refs;
  const input = useStageInput(refs, props);
  const stores = useAtlasStores();
  const latest = useRef({ input, props });

  useEffect(() => {
    latest.current = { input, props };
    stage.current?.update(input);
    takeCamera(stores, stage.current, input.scene);
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const gone = new AbortController();
    const open = (): void => {
      if (gone.signal.aborted) return;
      // After a loss the same picture comes back.
      keepCamera(stores, stage.current);
      stage.current?.kill();
      const callbacks = createCallbacks(stores, () => latest.current.props, open);
      element.replaceChildren();
      stage.current =
        takeOver(stores, element, latest.current.input, callbacks) ??
        tryStage(element, latest.current.input, callbacks);
      if (stage.current === null) latest.current.props.onUnavailable();
      else takeCamera(stores, stage.current, latest.current.input.scene);
    };
    open();
    const observer = new ResizeObserver(() => stage.current?.resize());
    observer.observe(element);
    return () => {
      gone.abort();
      observer.disconnect();
      keepCamera(stores, stage.current);
      stage.current?.kill();
      stage.current = null;
    };
  }, [container, stage, stores]);
}

/** The first picture, where there is one: it stays as it is drawn. */
function takeOver(
  stores: AtlasStores,
  element: HTMLElement,
  ...[input, callbacks]: [StageInput, StageCallbacks]
): Stage | null {
  const first = takeFirstStage(stores);
  if (first === null) return null;
  element.append(first.element);
  first.heed(callbacks);
  first.stage.update(input);
  return first.stage;
}

/** Null where nothing can be drawn. To ask beforehand would take a context of its own, as long as a picture takes. */
function tryStage(element: HTMLElement, ...rest: [StageInput, StageCallbacks]): Stage | null {
  try {
    return createStage(element, ...rest);
  } catch (error) {
    if (hasWebGl()) throw error;
    element.replaceChildren();
    return null;
  }
}

function createCallbacks(
  stores: AtlasStores,
  props: () => StageProps,
  onContextRestored: () => void,
): StageCallbacks {
  return {
    onHover: (hovered) => stores.view.setState({ hovered }),
    onOpenEntity: (id) => props().onOpenEntity(id),
    onOpenRelation: (id) => props().onOpenRelation(id),
    onToggle: (id) => toggleSelected(stores, id),
    onLoop: (ids, isAdded) => selectMany(stores, ids, isAdded),
    onClear: () => clearSelection(stores),
    onMoved: (id, at) => stores.scene.setState((scene) => moveEntity(scene, id, at)),
    onContextRestored,
    onCamera: () => stores.camera.setState(({ moves }) => ({ moves: moves + 1 })),
  };
}

function useStageInput({ container, keyed }: StageRefs, props: StageProps): StageInput {
  const { scheme, language, territories, degrees, insets, metricValues } = props;
  const stores = useAtlasStores();
  const scene = useScene((state) => state);
  const view = useView((state) => state);
  const communities = useCommunities(scene, language);
  const words = useGuideWords();
  const width = container.current?.offsetWidth ?? firstWidth(stores) ?? window.innerWidth;
  return {
    scene,
    view,
    scheme,
    language,
    territories,
    communities,
    degrees,
    metricValues,
    words,
    keyed,
    insets: insets ?? usualInsets(width),
  };
}

function useGuideWords(): GuideWords {
  const { t, language } = useLanguage();
  return useMemo(
    () => ({
      kinds: Object.fromEntries(
        ENTITY_KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
      ) as GuideWords["kinds"],
      undated: t("layout.undated"),
    }),
    // `t` is another function with every render; the language is what it depends on.
    // oxlint-disable-next-line react/exhaustive-deps
    [language],
  );
}

function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  // A context left to the garbage collector still counts against the browser's limit.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
