import { useLanguage } from "../../i18n/use-language.ts";
import type { Stage } from "../../reading/search-copy.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./attach-copy.module.css";

export interface AttachProgressProps {
  readonly stage: Stage;
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

const STAGE_TEXT = {
  reading: "reading.stageReading",
  searching: "reading.stageSearching",
} as const;

export function AttachProgress({ stage, share, onCancel }: AttachProgressProps) {
  const { t } = useLanguage();
  const text = t(STAGE_TEXT[stage]);
  return (
    <div className={styles.progress}>
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} value={share} />
      <TextButton look="bordered" icon="close" onClick={onCancel}>
        {t("reading.cancel")}
      </TextButton>
    </div>
  );
}
