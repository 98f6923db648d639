import { useState } from "react";
import type { CourseItem } from "../../../contract/courses.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { openStatement } from "../../state/ask/ask.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./course.module.css";

export interface StepHintsProps {
  readonly step: CourseItem["steps"][number];
  readonly attempts: number;
}

/** Hints one after the other; the model's statement once something was tried, or all hints are read. */
export function StepHints({ step, attempts }: StepHintsProps) {
  const { t, language } = useLanguage();
  const ask = useAskStore();
  const [shown, setShown] = useState(0);
  const [isSolved, setIsSolved] = useState(false);
  const { hints, solution, title } = step;
  const mayLook = attempts > 0 || shown >= hints.length;
  const open = () =>
    openStatement(ask, { statement: solution.trimEnd(), parameters: {}, title: title[language] });
  return (
    <div className={styles.hints}>
      <ul aria-live="polite">
        {hints.slice(0, shown).map((hint) => (
          <li key={hint.en}>{hint[language]}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {shown < hints.length && (
          <TextButton look="link" onClick={() => setShown(shown + 1)}>
            {t("course.hint", { number: shown + 1, all: hints.length })}
          </TextButton>
        )}
        {mayLook && (
          <TextButton look="link" isExpanded={isSolved} onClick={() => setIsSolved(!isSolved)}>
            {t("course.solution")}
          </TextButton>
        )}
      </div>
      {isSolved && (
        <>
          <pre className={styles.solution} lang="en">
            <code>{solution.trimEnd()}</code>
          </pre>
          <TextButton look="link" onClick={open}>
            {t("course.openSolution")}
          </TextButton>
        </>
      )}
    </div>
  );
}
