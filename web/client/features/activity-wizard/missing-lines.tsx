import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { STEPS } from "./draft/activity-draft.ts";
import { findMissing } from "./draft/find-missing.ts";
import { useChangeDraft, useDraft } from "./wizard-context.ts";
import styles from "./wizard.module.css";

/** What is missing up to this step, each with the way to it. */
export function MissingLines() {
  const { t } = useLanguage();
  const draft = useDraft();
  const change = useChangeDraft();
  const at = STEPS.indexOf(draft.step);
  const missing = findMissing(draft).filter(({ step }) => STEPS.indexOf(step) <= at);
  return (
    <div role="status" className={styles.missing}>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ what, step }) => (
            <li key={what}>
              {t(`activity.missing.${what}`)}{" "}
              {step !== draft.step && (
                <TextButton look="link" onClick={() => change({ step })}>
                  {t("activity.goThere", { step: t(`activity.step.${step}`) })}
                </TextButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
