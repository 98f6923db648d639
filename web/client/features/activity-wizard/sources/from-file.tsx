import { useId, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { MapReadError, readMap } from "../../../maps/files/read-map.ts";
import { useMapFileText } from "../../../maps/map-file-text.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import type { TakenGoal } from "../draft/take-goal.ts";
import { useDraft } from "../wizard-context.ts";
import styles from "./sources.module.css";

const ACCEPTED = ".cxl,.tsv,.txt,.json,.canvas,.vue,.graphml,.gexf,.xml";

export interface FromFileProps {
  readonly onTake: (taken: TakenGoal) => Promise<void> | void;
}

/** A map that another program made. It is read in the page, and goes nowhere before the activity is saved. */
export function FromFile({ onTake }: FromFileProps) {
  const { t } = useLanguage();
  const id = useId();
  const { language } = useDraft();
  const sayProblem = useProblemWords();
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<MapReadError | null>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setIsReading(true);
    setProblem(null);
    try {
      const { map } = await readMap(file, { language, signal: new AbortController().signal });
      await onTake({ map, name: file.name });
    } catch (error) {
      if (!(error instanceof MapReadError)) throw error;
      setProblem(error);
    } finally {
      setIsReading(false);
    }
  };
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{t("activity.file")}</label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
      />
      <p id={`${id}-hint`} className={styles.quiet}>
        {t("activity.fileHint")}
      </p>
      {isReading && <LoadingNote text={t("activity.loading")} />}
      {problem !== null && <p role="alert">{sayProblem(problem)}</p>}
    </div>
  );
}

function useProblemWords(): (problem: MapReadError) => string {
  const { t } = useLanguage();
  const text = useMapFileText();
  return ({ code, data }) => {
    if (code === "ZIP") return t("activity.fileZip");
    return code === "FAULT" ? t("activity.fileFault") : text.problem({ code, data });
  };
}
