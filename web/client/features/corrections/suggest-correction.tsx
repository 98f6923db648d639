import { useState } from "react";
import type { Statement } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import { CorrectionRecord } from "./correction-record.tsx";
import styles from "./corrections.module.css";
import type { Correction } from "./write-correction.ts";

/** What a reader would write against a statement, as a record that the codebook takes. Nothing is sent. */
export function SuggestCorrection({ statement }: { readonly statement: Statement }) {
  // Another statement begins with an empty form.
  return <Suggestion key={statement.id} statement={statement} />;
}

function Suggestion({ statement }: { readonly statement: Statement }) {
  const { t } = useLanguage();
  const [step, setStep] = useState<"closed" | "form" | "record">("closed");
  const [correction, setCorrection] = useState<Correction>(() => ({
    kind: "factual error",
    summary: statement.text,
    correction: "",
    sources: "",
    confidence: "medium",
    confidenceNote: "",
  }));
  const toggle = (
    <TextButton
      icon="pencil"
      isExpanded={step !== "closed"}
      onClick={() => setStep(step === "closed" ? "form" : "closed")}
    >
      {t("keep.correct")}
    </TextButton>
  );
  return (
    <div className={styles.suggestion}>
      {toggle}
      {step === "form" && (
        <CorrectionForm
          correction={correction}
          onChange={setCorrection}
          onDone={() => setStep("record")}
        />
      )}
      {step === "record" && (
        <CorrectionRecord
          statement={statement}
          correction={correction}
          onBack={() => setStep("form")}
        />
      )}
    </div>
  );
}
