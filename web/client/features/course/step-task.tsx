import type { ReactNode } from "react";
import { useState } from "react";
import type { CourseItem } from "../../../contract/courses.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { openStatement } from "../../state/ask/ask.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./course.module.css";
import { openStep, type ProgressStore } from "./progress.ts";
import { StepHints } from "./step-hints.tsx";
import { StepVerdict } from "./step-verdict.tsx";
import { useCheck } from "./use-check.ts";

type Step = CourseItem["steps"][number];

export interface StepTaskProps {
  readonly course: CourseItem;
  readonly step: Step;
  readonly progress: ProgressStore;
  readonly renderFailure: (failure: unknown) => ReactNode;
}

/** One step: what is new, what to ask, and whether the statement in the editor asks it. */
export function StepTask({ course, step, progress, renderFailure }: StepTaskProps) {
  const { t, language } = useLanguage();
  const ask = useAskStore();
  const [attempts, setAttempts] = useState(0);
  const check = useCheck({ course, step, progress });
  const index = course.steps.indexOf(step);
  const next = course.steps[index + 1];
  const title = step.title[language];
  const begin = () =>
    openStatement(ask, {
      statement: step.starter ?? "",
      parameters: {},
      title: `${index + 1}. ${title}`,
    });
  return (
    <section className={styles.task} aria-labelledby="course-step">
      <h3 id="course-step">
        {index + 1}. {title}
      </h3>
      <p className={styles.learn}>{step.learn[language]}</p>
      <p className={styles.ask}>{step.task[language]}</p>
      <div className={styles.actions}>
        <TextButton look="bordered" icon="pencil" onClick={begin}>
          {t("course.begin")}
        </TextButton>
        <TextButton
          look="bordered"
          icon="check"
          onClick={() => {
            setAttempts((count) => count + 1);
            check.run();
          }}
        >
          {t("course.check")}
        </TextButton>
      </div>
      <div aria-live="polite" className={styles.verdict}>
        {check.isRunning && <p>{t("course.checking")}</p>}
        {check.failure !== null && renderFailure(check.failure)}
        {check.checked !== null && <StepVerdict checked={check.checked} />}
      </div>
      {check.checked?.verdict.kind === "right" && next !== undefined && (
        <TextButton
          look="bordered"
          icon="out"
          onClick={() => openStep(progress, course.id, next.id)}
        >
          {t("course.next", { title: next.title[language] })}
        </TextButton>
      )}
      <StepHints step={step} attempts={attempts} />
    </section>
  );
}
