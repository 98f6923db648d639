import { useState } from "react";
import { LANGUAGES_BY_NAME } from "./languages-by-name.ts";
import type { ActivityKind } from "../../../../../graph/model/activity.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PreviewDialog } from "../../../student/preview/preview-dialog.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import {
  findMissing,
  INSTRUCTION_LIMIT,
  type Missing,
  MOST_MINUTES,
} from "../draft/find-missing.ts";
import { makeActivity } from "../draft/make-activity.ts";
import { USUAL_WORDS } from "../draft/usual-words.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import { KeepActivity } from "./keep-activity.tsx";
import { StartClass } from "./start-class.tsx";
import { useRewording } from "./use-rewording.ts";
import styles from "./words.module.css";

/** What the activity says; then it is looked at, kept and given. */
export function WordsStep() {
  return (
    <>
      <Words />
      <Preview />
      <KeepActivity />
      <StartClass />
    </>
  );
}

/** Says of a field what is wrong with it, once the reader has been there. */
function useFieldProblem(): (what: Missing) => string | undefined {
  const { t } = useLanguage();
  const draft = useDraft();
  const missing = findMissing(draft).map((each) => each.what);
  return (what) => (missing.includes(what) ? t(`activity.missing.${what}`) : undefined);
}

function Words() {
  const { t } = useLanguage();
  const draft = useDraft();
  const change = useChangeDraft();
  const problemOf = useFieldProblem();
  const reword = useRewording();
  const { kind, language } = draft;
  return (
    <div className={styles.fields}>
      <SelectField
        label={t("activity.language")}
        value={language}
        options={LANGUAGES_BY_NAME}
        onChange={(next) => change(reword(next))}
      />
      <TextField
        label={t("activity.title")}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={MAP_LIMITS.title}
        error={problemOf("title")}
      />
      <TextField
        label={t("activity.question")}
        value={draft.focusQuestion}
        onChange={(focusQuestion) => change({ focusQuestion })}
        rows={2}
        maxLength={MAP_LIMITS.question}
        hint={t("activity.questionHint")}
        error={problemOf("question")}
      />
      {kind !== null && <Instructions kind={kind} />}
      <TextField
        label={t("activity.minutes")}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        maxLength={3}
        hint={t("activity.minutesHint", { most: MOST_MINUTES })}
        error={problemOf("minutes")}
      />
    </div>
  );
}

/** Each kind has its own: another kind asks for something else. */
function Instructions({ kind }: { readonly kind: ActivityKind }) {
  const { t } = useLanguage();
  const { instructions, language } = useDraft();
  const change = useChangeDraft();
  const usual = USUAL_WORDS[language].instructions[kind];
  const own = instructions[kind];
  const { [kind]: _own, ...others } = instructions;
  return (
    <>
      <TextField
        label={t("activity.instructions")}
        value={own ?? usual}
        onChange={(next) => change({ instructions: { ...instructions, [kind]: next } })}
        rows={4}
        maxLength={INSTRUCTION_LIMIT}
        hint={t("activity.instructionsHint")}
      />
      {own !== undefined && own !== usual && (
        <div>
          <TextButton icon="undo" onClick={() => change({ instructions: others })}>
            {t("activity.usualInstructions")}
          </TextButton>
        </div>
      )}
    </>
  );
}

function Preview() {
  const { t } = useLanguage();
  const draft = useDraft();
  const [isOpen, setIsOpen] = useState(false);
  const activity = isOpen ? makeActivity(draft) : null;
  return (
    <div className={styles.part}>
      <TextButton look="bordered" icon="play" onClick={() => setIsOpen(true)}>
        {t("activity.preview")}
      </TextButton>
      {isOpen && activity === null && <p role="alert">{t("activity.chooseFirst")}</p>}
      {activity !== null && <PreviewDialog activity={activity} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
