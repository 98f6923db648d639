import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { PanelBoundary, QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { EmptyView } from "./empty-view.tsx";
import { FocusAnnouncer } from "./focus-announcer.tsx";
import { NoticeList } from "./notices.tsx";
import { StageCanvas, type StageCanvasProps } from "./stage-canvas.tsx";
import { StageControls } from "./stage-controls.tsx";
import styles from "./stage.module.css";
import { Trail } from "./trail.tsx";
import type { LoadedScene } from "./use-load-scene.ts";
import { useSurface } from "./use-surface.ts";

export interface StageProps extends Pick<StageCanvasProps, "metricValues"> {
  readonly loaded: LoadedScene;
  readonly list: ReactNode;
  /** What stands in the place of canvas and list; false where they stand themselves. */
  readonly lens: ReactNode;
  /** Stands at the top left on a phone, where the rail has no room. */
  readonly kindsButton: ReactNode;
  /** Tools for what stands on the canvas. */
  readonly tools: ReactNode;
}

/** Where the graph stands, as a canvas or as a list, with the trail and the controls. */
export function Stage({ loaded, list, lens, kindsButton, tools, metricValues }: StageProps) {
  const { t } = useLanguage();
  const { overview } = loaded;
  const { surface, canDraw, show, giveUpDrawing } = useSurface();
  const isLens = lens !== false;
  const here = !isLens && surface === "canvas" ? tools : null;
  return (
    <main className={styles.stage} aria-label={t("canvas.surface")}>
      <div className={styles.top} data-lens={isLens || undefined}>
        {kindsButton}
        <Trail tools={here} />
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
          {lens}
          {overview === null && <Waiting loaded={loaded} />}
          {overview !== null && !isLens && surface === "list" && list}
          {overview !== null && !isLens && surface === "canvas" && (
            <>
              <StageCanvas
                overview={overview}
                metricValues={metricValues}
                onUnavailable={giveUpDrawing}
              />
              <EmptyView />
            </>
          )}
        </div>
      </PanelBoundary>
      {!isLens && <StageControls surface={surface} canDraw={canDraw} onShow={show} tools={here} />}
      <NoticeList />
      <FocusAnnouncer />
    </main>
  );
}

function Waiting({ loaded: { failure, retry } }: Pick<StageProps, "loaded">) {
  const { t } = useLanguage();
  return (
    <div className={styles.message}>
      {failure === null ? (
        <LoadingNote text={t("app.loading")} />
      ) : (
        <QueryProblem failure={failure} retry={retry} />
      )}
    </div>
  );
}
