import { type FormEvent, useState } from "react";
import type { ParameterValue, Question } from "../../../contract/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { ParameterFields } from "../../parameters/index.ts";
import { formatAsked } from "../../state/asked-question.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./answer.module.css";

export interface AnswerFormProps {
  readonly question: Question;
  /** What the answer below was asked with. */
  readonly asked: Readonly<Record<string, ParameterValue>>;
}

/** What a question can be asked with. Asking anew is a step that can be undone. */
export function AnswerForm({ question, asked }: AnswerFormProps) {
  const { t } = useLanguage();
  const { openQuestion } = useNavigation();
  const { id, parameters } = question;
  const [values, setValues] = useState<AnswerFormProps["asked"]>({});
  const shown = { ...asked, ...values };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const others = parameters
      .filter(({ name, default: usual }) => String(shown[name] ?? usual) !== String(usual))
      .map(({ name }) => [name, shown[name] as ParameterValue]);
    openQuestion(formatAsked(id, Object.fromEntries(others)));
  };
  const isUsual = parameters.every(
    ({ name, default: usual }) => String(asked[name] ?? usual) === String(usual),
  );
  return (
    <form className={styles.form} aria-label={t("library.parameters")} onSubmit={ask}>
      <ParameterFields params={parameters} values={shown} onChange={setValues} />
      <div className={styles.formActions}>
        <SubmitButton>{t("library.ask")}</SubmitButton>
        {!isUsual && (
          <TextButton look="link" onClick={() => openQuestion(id)}>
            {t("library.defaults")}
          </TextButton>
        )}
      </div>
    </form>
  );
}
