import { createMap } from "../../../../../graph/maps/editing/new-parts.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { TakenGoal } from "../draft/take-goal.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./sources.module.css";

export interface FromNothingProps {
  readonly onTake: (taken: TakenGoal) => Promise<void> | void;
}

/** Nothing but a question. */
export function FromNothing({ onTake }: FromNothingProps) {
  const { t } = useLanguage();
  const { language, focusQuestion } = useDraft();
  const change = useChangeDraft();
  return (
    <div className={styles.form}>
      <TextField
        label={t("activity.question")}
        value={focusQuestion}
        onChange={(question) => change({ focusQuestion: question })}
        rows={2}
        maxLength={MAP_LIMITS.question}
      />
      <TextButton
        look="bordered"
        onClick={() =>
          void onTake({ map: createMap({ language }), name: t("activity.source.empty") })
        }
      >
        {t("activity.startFromThis")}
      </TextButton>
    </div>
  );
}
