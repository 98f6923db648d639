import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import { STEPS } from "./draft/activity-draft.ts";
import { findMissing } from "./draft/find-missing.ts";
import { useChangeDraft, useDraft } from "./wizard-context.ts";
import styles from "./wizard.module.css";

/** The steps, in any order; those that lack nothing are ticked. */
export function StepsNav() {
  const { t } = useLanguage();
  const draft = useDraft();
  const change = useChangeDraft();
  const lacking = new Set(findMissing(draft).map(({ step }) => step));
  return (
    <nav aria-label={t("activity.steps")} className={styles.steps}>
      <ol>
        {STEPS.map((step, index) => {
          const isDone = draft.goal !== null && !lacking.has(step);
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={draft.step === step ? "step" : undefined}
                onClick={() => change({ step })}
              >
                <span className={styles.number} data-done={isDone || undefined}>
                  {isDone ? <Icon name="check" size={14} /> : index + 1}
                </span>
                {t(`activity.step.${step}`)}
                {isDone && <span className={styles.unseen}>{t("activity.stepDone")}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
