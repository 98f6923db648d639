import { useComputedColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, type Ref, useMemo, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { PanelBoundary, QueryProblem } from "../../problems/index.ts";
import { GraphCanvas, type GraphCanvasHandle } from "../../scene/index.ts";
import { degreesOf } from "../../state/scene.ts";
import { useScene, useView } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { PHONE } from "../../theme/screens.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { EmptyView } from "./empty-view.tsx";
import { FocusAnnouncer } from "./focus-announcer.tsx";
import { StageControls } from "./stage-controls.tsx";
import styles from "./stage.module.css";
import { Trail } from "./trail.tsx";
import type { LoadedScene } from "./use-load-scene.ts";
import { useSurface } from "./use-surface.ts";

export interface StageProps {
  readonly loaded: LoadedScene;
  readonly list: ReactNode;
  /** Stands at the top left on a phone, where the rail has no room. */
  readonly kindsButton: ReactNode;
}

/** Where the graph stands, as a canvas or as a list, with the trail and the controls. */
export function Stage({ loaded, list, kindsButton }: StageProps) {
  const { t } = useLanguage();
  const { overview, failure, retry } = loaded;
  const canvas = useRef<GraphCanvasHandle>(null);
  const { surface, canDraw, show, giveUpDrawing } = useSurface();
  return (
    <main className={styles.stage} aria-label={t("canvas.surface")}>
      <div className={styles.top}>
        {kindsButton}
        <Trail />
      </div>
      {!canDraw && (
        <p className={styles.note} role="status">
          {t("canvas.unavailable")}
        </p>
      )}
      <PanelBoundary
        renderFailure={(fault, reset) => (
          <div className={styles.message}>
            <QueryProblem failure={fault} retry={reset} />
          </div>
        )}
      >
        <div className={styles.plate}>
          {overview !== null && surface === "canvas" && (
            <Canvas ref={canvas} overview={overview} onUnavailable={giveUpDrawing} />
          )}
          {overview !== null && surface === "list" && list}
          {overview !== null && surface === "canvas" && <EmptyView />}
          {overview === null && (
            <div className={styles.message}>
              {failure === null ? (
                <LoadingNote text={t("app.loading")} />
              ) : (
                <QueryProblem failure={failure} retry={retry} />
              )}
            </div>
          )}
        </div>
      </PanelBoundary>
      <StageControls canvas={canvas} surface={surface} canDraw={canDraw} onShow={show} />
      <FocusAnnouncer />
    </main>
  );
}

interface CanvasProps {
  readonly ref: Ref<GraphCanvasHandle>;
  readonly overview: NonNullable<LoadedScene["overview"]>;
  readonly onUnavailable: () => void;
}

function Canvas({ ref, overview, onUnavailable }: CanvasProps) {
  const { t, language } = useLanguage();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { openEntity, openRelation } = useNavigation();
  const isEmpty = useScene(({ entities }) => entities.size === 0);
  const isAnswer = useView(({ place }) => place.kind === "question");
  const degrees = useMemo(() => degreesOf(overview.relations), [overview]);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  if (isEmpty) return null;
  return (
    <GraphCanvas
      {...(isPhone && { insets: UNDER_BUTTONS })}
      ref={ref}
      language={language}
      scheme={scheme}
      territories={isAnswer ? NO_TERRITORIES : overview.territories}
      degrees={degrees}
      ariaLabel={t("canvas.label")}
      onOpenEntity={openEntity}
      onOpenRelation={openRelation}
      onUnavailable={onUnavailable}
    />
  );
}

/** On a phone the two buttons stand over the top of the canvas. */
const UNDER_BUTTONS = { top: 76, right: 16, bottom: 28, left: 16 };

/** An answer holds a few entities of many territories: their names would stand over nothing. */
const NO_TERRITORIES: never[] = [];
