import { useQuery } from "@tanstack/react-query";
import { readOwnerKey } from "../../api/owner-key.ts";
import { viewsApi } from "../../api/views-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import { restore } from "../../keeping/kept-actions.ts";
import { RemovedKept } from "../../keeping/removed-kept.tsx";
import { StatusLine } from "../../keeping/status-line.tsx";
import { type Keeping, useKeeping } from "../../keeping/use-keeping.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SaveViewForm } from "./save-view-form.tsx";
import styles from "./saved-views.module.css";
import { type OnScreen, useOnScreen } from "./use-on-screen.ts";
import { ViewRow } from "./view-row.tsx";

export interface SavedViewsPanelProps {
  /** All that is on screen, as text. */
  readonly readState: () => string;
  /** Shows what such a text says. */
  readonly applyState: (state: string) => void;
  /** The address that opens a saved view. */
  readonly linkTo: (id: string) => string;
}

/** The views that this browser saved on the server: save, open, rename, share, delete and take back. */
export function SavedViewsPanel({ readState, applyState, linkTo }: SavedViewsPanelProps) {
  const { t } = useLanguage();
  const keeping = useKeeping(viewsApi.key);
  const { data: removed = [] } = useQuery(viewsApi.own("removed"));
  const screen = useOnScreen(readState);
  return (
    <section className={styles.panel} aria-label={t("keep.views")}>
      <PanelHead />
      <p className={keepingStyles.hint}>{t("keep.viewsHint")}</p>
      {!readOwnerKey().isKept && <p className={keepingStyles.warning}>{t("keep.notRemembered")}</p>}
      {screen.isOwnFile ? (
        <p className={keepingStyles.empty}>{t("keep.ownFile")}</p>
      ) : (
        <SaveViewForm keeping={keeping} screen={screen} />
      )}
      <StatusLine keeping={keeping} tooLarge="keep.problem.large" />
      <OwnViews {...{ keeping, screen, applyState, linkTo }} />
      <RemovedKept
        removed={removed}
        onRestore={(head) => restore(viewsApi, head)}
        keeping={keeping}
      />
    </section>
  );
}

function PanelHead() {
  const { t } = useLanguage();
  const { stepOut } = useNavigation();
  const heading = useFocusOnArrival();
  return (
    <header className={styles.top}>
      <Icon name="bookmark" />
      <h2 ref={heading} tabIndex={-1}>
        {t("keep.views")}
      </h2>
      <IconButton icon="close" label={t("inspector.close")} keys="Esc" onClick={stepOut} />
    </header>
  );
}

interface OwnViewsProps extends Pick<SavedViewsPanelProps, "applyState" | "linkTo"> {
  readonly keeping: Keeping;
  readonly screen: OnScreen;
}

function OwnViews({ keeping, screen, applyState, linkTo }: OwnViewsProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(viewsApi.own("there"));
  if (data === undefined) {
    if (error === null) return <LoadingNote text={t("inspector.loading")} />;
    return <QueryProblem failure={error} retry={() => void refetch()} />;
  }
  if (data.length === 0) return <p className={keepingStyles.empty}>{t("keep.noViews")}</p>;
  return (
    <ul aria-label={t("keep.yours")}>
      {data.map((view) => (
        <ViewRow key={view.id} {...{ view, keeping, screen, applyState, linkTo }} />
      ))}
    </ul>
  );
}
