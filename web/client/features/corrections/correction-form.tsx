import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import styles from "./corrections.module.css";
import {
  type Confidence,
  type ContestedKind,
  type Correction,
  linesOf,
} from "./write-correction.ts";

export interface CorrectionFormProps {
  readonly correction: Correction;
  readonly onChange: (correction: Correction) => void;
  readonly onDone: () => void;
}

/** All of them, or this does not compile. */
const KINDS = Object.keys({
  "factual error": true,
  imprecise: true,
  misattribution: true,
  "outdated or incomplete": true,
  overstated: true,
  omission: true,
  framing: true,
  conceptual: true,
  "contested interpretation": true,
  identity: true,
  "source quality": true,
  "spelling or name": true,
} satisfies Record<ContestedKind, true>) as ContestedKind[];
const CONFIDENCES: readonly Confidence[] = ["high", "medium", "low"];

export function CorrectionForm({ correction, onChange, onDone }: CorrectionFormProps) {
  const { t } = useLanguage();
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);
  const missing = (text: string) =>
    refusals > 0 && linesOf(text).length === 0 ? t("keep.correctMissing") : undefined;
  const change = (changes: Partial<Correction>) => onChange({ ...correction, ...changes });

  function submit() {
    const { summary, correction: text, sources } = correction;
    if ([summary, text, sources].every((each) => linesOf(each).length > 0)) onDone();
    else setRefusals(refusals + 1);
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.hint}>{t("keep.correctHint")}</p>
      <SelectField
        label={t("keep.correctKind")}
        value={correction.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`contested.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t("inspector.textSays")}
        value={correction.summary}
        onChange={(summary) => change({ summary })}
        rows={2}
        hint={t("keep.correctOwnWords")}
        error={missing(correction.summary)}
      />
      <TextField
        label={t("inspector.recordSays")}
        value={correction.correction}
        onChange={(text) => change({ correction: text })}
        rows={3}
        error={missing(correction.correction)}
      />
      <TextField
        label={t("inspector.sources")}
        value={correction.sources}
        onChange={(sources) => change({ sources })}
        rows={2}
        hint={t("keep.correctSources")}
        error={missing(correction.sources)}
      />
      <ConfidenceFields correction={correction} change={change} />
      <SubmitButton>{t("keep.correctWrite")}</SubmitButton>
    </form>
  );
}

interface ConfidenceFieldsProps {
  readonly correction: Correction;
  readonly change: (changes: Partial<Correction>) => void;
}

function ConfidenceFields({ correction, change }: ConfidenceFieldsProps) {
  const { t } = useLanguage();
  return (
    <>
      <SelectField
        label={t("keep.correctConfidence")}
        value={correction.confidence}
        options={CONFIDENCES.map((level) => ({ value: level, label: t(`confidence.${level}`) }))}
        onChange={(confidence) => change({ confidence })}
      />
      {correction.confidence !== "high" && (
        <TextField
          label={t("keep.correctWhy")}
          value={correction.confidenceNote}
          onChange={(confidenceNote) => change({ confidenceNote })}
        />
      )}
    </>
  );
}
