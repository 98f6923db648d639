import { type ReactNode, useEffect, useRef } from "react";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { PastHead } from "../../../contract/maps.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../state/map/use-map-editor.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { HistoryProblem } from "./history-problem.tsx";
import styles from "./map-history.module.css";
import { SinceThen } from "./since-then.tsx";
import { usePastMap } from "./use-past.ts";

export interface PastStateProps {
  readonly mapId: string;
  readonly head: PastHead;
  readonly renderPreview: (map: ConceptMap) => ReactNode;
  readonly onClose: () => void;
  /** The time of the state, in words. */
  readonly onReturned: (time: string) => void;
}

export function PastState(props: PastStateProps) {
  const { mapId, head, renderPreview, onClose, onReturned } = props;
  const { t, language } = useLanguage();
  const editor = useMapEditor();
  const now = useMapState(({ map }) => map);
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const asked = usePastMap(mapId, head.revision);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const time = formatMoment(head.savedAt, language);
  const goBack = (map: ConceptMap) => {
    if (editor.replace(map) === null) onReturned(time);
  };
  return (
    <section className={styles.state} aria-label={t("mapkeep.stateOf", { time })}>
      <TextButton icon="back" onClick={onClose}>
        {t("mapkeep.back")}
      </TextButton>
      <h3 ref={heading} tabIndex={-1}>
        {t("mapkeep.stateOf", { time })}
      </h3>
      {asked.is === "waiting" && <LoadingNote text={t("mapkeep.loading")} />}
      {asked.is === "failed" && <HistoryProblem asked={asked} />}
      {asked.is === "there" && (
        <>
          <div className={styles.preview}>{renderPreview(asked.answer.map)}</div>
          <SinceThen then={asked.answer.map} now={now} />
          {!isReadOnly && (
            <div className={styles.return}>
              <TextButton look="bordered" icon="history" onClick={() => goBack(asked.answer.map)}>
                {t("mapkeep.return")}
              </TextButton>
              <p className={styles.hint}>{t("mapkeep.returnHint")}</p>
            </div>
          )}
        </>
      )}
    </section>
  );
}
