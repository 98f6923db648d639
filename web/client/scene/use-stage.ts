/** Keeps one stage in a container: made when its fonts are there, told of changes, made again if the GPU dropped it. */
import { type RefObject, useEffect, useRef } from "react";
import { useAtlasStores, useScene, useView } from "../state/use-atlas-stores.ts";
import { loadFonts, NARROW } from "./drawing/fonts.ts";
import type { GraphCanvasProps } from "./graph-canvas-props.ts";
import type { Insets } from "./layout/projection.ts";
import { createStage, type Stage } from "./stage.ts";
import type { StageInput } from "./stage-input.ts";

const INSETS: Insets = { top: 56, right: 36, bottom: 64, left: 36 };
const NARROW_INSETS: Insets = { top: 40, right: 16, bottom: 40, left: 16 };

type StageProps = Omit<GraphCanvasProps, "ariaLabel" | "ref">;

export function useStage(
  container: RefObject<HTMLDivElement | null>,
  props: StageProps,
): RefObject<Stage | null> {
  const stage = useRef<Stage | null>(null);
  const input = useStageInput(container, props);
  const stores = useAtlasStores();
  const latest = useRef({ input, props });

  useEffect(() => {
    latest.current = { input, props };
    stage.current?.update(input);
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const gone = new AbortController();
    const open = (): void => {
      if (gone.signal.aborted) return;
      stage.current?.kill();
      stage.current = tryCreateStage(element, latest.current.input, {
        onHover: (hovered) => stores.view.setState({ hovered }),
        onOpenEntity: (id) => latest.current.props.onOpenEntity(id),
        onOpenRelation: (id) => latest.current.props.onOpenRelation(id),
        onContextRestored: open,
      });
      if (stage.current === null) latest.current.props.onUnavailable();
    };
    void loadFonts().then(open);
    const observer = new ResizeObserver(() => stage.current?.resize());
    observer.observe(element);
    return () => {
      gone.abort();
      observer.disconnect();
      stage.current?.kill();
      stage.current = null;
    };
  }, [container, stores]);

  return stage;
}

function useStageInput(
  container: RefObject<HTMLDivElement | null>,
  { scheme, language, territories, degrees, insets }: StageProps,
): StageInput {
  const scene = useScene((state) => state);
  const view = useView((state) => state);
  const isNarrow = (container.current?.offsetWidth ?? window.innerWidth) < NARROW;
  const usual = isNarrow ? NARROW_INSETS : INSETS;
  return { scene, view, scheme, language, territories, degrees, insets: insets ?? usual };
}

function tryCreateStage(...parameters: Parameters<typeof createStage>): Stage | null {
  if (!hasWebGl()) return null;
  return createStage(...parameters);
}

function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  // A context left to the garbage collector still counts against the browser's limit.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
