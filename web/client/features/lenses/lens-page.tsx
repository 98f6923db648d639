import { useQuery } from "@tanstack/react-query";
import { createElement, Suspense } from "react";
import { lensQuery } from "../../api/lens-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PanelBoundary, QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import type { LensViewProps } from "./lens-view.ts";
import { LENS_VIEWS } from "./lens-views.ts";
import styles from "./lenses.module.css";

export interface LensPageProps extends Pick<LensViewProps, "onShowOnCanvas"> {
  readonly id: string;
}

/** A lens in the place of the canvas. What is opened in it is selected in the view, and the lens stays. */
export function LensPage({ id, onShowOnCanvas }: LensPageProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(lensQuery(id));
  const view = LENS_VIEWS.get(id);
  const loading = (
    <div className={styles.message}>
      <LoadingNote text={t("inspector.loading")} />
    </div>
  );
  return (
    <div className={styles.page}>
      {error !== null && (
        <div className={styles.message}>
          <QueryProblem
            failure={error}
            retry={() => void refetch()}
            unknown={t("lens.unknown", { id })}
          />
        </div>
      )}
      {data === undefined && error === null && loading}
      {data !== undefined && view !== undefined && (
        <PanelBoundary
          key={id}
          renderFailure={(failure, reset) => <QueryProblem failure={failure} retry={reset} />}
        >
          <Suspense fallback={loading}>
            {createElement(view, { lens: data, onShowOnCanvas })}
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}
