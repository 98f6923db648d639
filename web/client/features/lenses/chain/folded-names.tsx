import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./chain.module.css";

export interface FoldedNamesProps {
  /** How many names each column holds back. */
  readonly counts: readonly number[];
  readonly lefts: readonly number[];
  readonly onUnfold: (stage: number) => void;
}

/** At the foot of the columns: how many more names each has. */
export function FoldedNames({ counts, lefts, onUnfold }: FoldedNamesProps) {
  const { t } = useLanguage();
  if (counts.every((count) => count === 0)) return null;
  return (
    <div className={styles.more}>
      {counts.map((count, stage) =>
        count === 0 ? null : (
          <span key={lefts[stage]} style={{ left: lefts[stage] }}>
            <TextButton look="link" onClick={() => onUnfold(stage)}>
              {t("inspector.more", { count })}
            </TextButton>
          </span>
        ),
      )}
    </div>
  );
}
