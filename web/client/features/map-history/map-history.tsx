import { type ReactNode, useState } from "react";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { PastHead } from "../../../contract/maps.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { HistoryProblem } from "./history-problem.tsx";
import styles from "./map-history.module.css";
import { PastState } from "./past-state.tsx";
import { usePast } from "./use-past.ts";

export interface MapHistoryProps {
  /** The id that the server knows the map by. */
  readonly mapId: string;
  /** An earlier state, to be looked at and not changed. */
  readonly renderPreview: (map: ConceptMap) => ReactNode;
}

/** Earlier states of a map: a list, one of them to look at, and the way back to it as one step that can be undone. */
export function MapHistory({ mapId, renderPreview }: MapHistoryProps) {
  const { t } = useLanguage();
  const [looked, setLooked] = useState<PastHead | null>(null);
  const [returned, setReturned] = useState<string | null>(null);
  const close = () => setLooked(null);
  if (looked === null)
    return (
      <>
        <p role="status" className={styles.told}>
          {returned !== null && t("mapkeep.returned", { time: returned })}
        </p>
        <PastList mapId={mapId} onLook={setLooked} />
      </>
    );
  return (
    <PastState
      mapId={mapId}
      head={looked}
      renderPreview={renderPreview}
      onClose={close}
      onReturned={(time) => {
        close();
        setReturned(time);
      }}
    />
  );
}

interface PastListProps {
  readonly mapId: string;
  readonly onLook: (head: PastHead) => void;
}

function PastList({ mapId, onLook }: PastListProps) {
  const { t, language } = useLanguage();
  const revision = useMapState(({ map }) => map.revision);
  const asked = usePast(mapId, revision);
  if (asked.is === "waiting") return <LoadingNote text={t("mapkeep.loading")} />;
  if (asked.is === "failed") return <HistoryProblem asked={asked} />;
  if (asked.answer.length === 0) return <p className={styles.hint}>{t("mapkeep.noHistory")}</p>;
  return (
    <>
      <p className={styles.hint}>{t("mapkeep.historyHint")}</p>
      <ol className={styles.list} aria-label={t("mapkeep.history")}>
        {asked.answer.map((head) => {
          const time = formatMoment(head.savedAt, language);
          return (
            <li key={head.revision}>
              <span className={styles.time}>{time}</span>
              <span className={styles.counts}>
                {t("mapkeep.concepts", { count: head.concepts })},{" "}
                {t("mapkeep.propositions", { count: head.propositions })}
              </span>
              <TextButton label={t("mapkeep.lookAt", { time })} onClick={() => onLook(head)}>
                {t("mapkeep.look")}
              </TextButton>
            </li>
          );
        })}
      </ol>
    </>
  );
}
