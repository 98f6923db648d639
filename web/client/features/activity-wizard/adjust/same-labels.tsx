import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { findSameProblem, readSameLines, writeSameLines } from "../draft/same-lines.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./adjust.module.css";

/** Labels and phrases that count as the same, beyond what the atlas knows. */
export function SameLabels() {
  const { t } = useLanguage();
  const { same } = useDraft();
  const [isOpen] = useState(same.concepts.length + same.phrases.length > 0);
  return (
    <details className={styles.same} open={isOpen}>
      <summary>{t("activity.same")}</summary>
      <p className={styles.quiet}>{t("activity.sameHint")}</p>
      <Lines of="concepts" />
      <Lines of="phrases" />
    </details>
  );
}

function Lines({ of }: { readonly of: "concepts" | "phrases" }) {
  const { t } = useLanguage();
  const { same } = useDraft();
  const change = useChangeDraft();
  // As it is typed: half a line says nothing yet.
  const [text, setText] = useState(() => writeSameLines(same[of]));
  const problem = findSameProblem(text);
  return (
    <TextField
      label={t(`activity.same.${of}`)}
      value={text}
      rows={2}
      onChange={(next) => {
        setText(next);
        change({ same: { ...same, [of]: readSameLines(next) } });
      }}
      error={
        problem === null ? undefined : t(`activity.sameLine.${problem.is}`, { line: problem.line })
      }
    />
  );
}
