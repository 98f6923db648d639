import type { ReactNode } from "react";
import type { GateValue } from "../../../contract/cypher.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { activeTab, type AskParameters, changeTab } from "../../state/ask/ask.ts";
import { findParameters } from "../../state/ask/find-parameters.ts";
import { useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import styles from "./console.module.css";
import { ParameterField } from "./parameter-field.tsx";

/** The library's own fields for a question, and which parameters they stand for; null where it has none. */
export type QuestionFields = (asked: {
  readonly question: string;
  readonly values: AskParameters;
  readonly onChange: (name: string, value: GateValue | undefined) => void;
}) => { readonly fields: ReactNode; readonly names: readonly string[] } | null;

export interface ParametersPanelProps {
  readonly missing: readonly string[];
  readonly renderQuestionFields?: QuestionFields;
}

/** A field for each parameter that the statement asks for, and for those that have a value already. */
export function ParametersPanel({ missing, renderQuestionFields }: ParametersPanelProps) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const { id, statement, parameters, question } = useActiveTab();
  const onChange = (name: string, value: GateValue | undefined) => {
    const { [name]: _old, ...others } = activeTab(ask.getState()).parameters;
    changeTab(ask, id, { parameters: value === undefined ? others : { ...others, [name]: value } });
  };
  const own =
    question === null
      ? null
      : (renderQuestionFields?.({ question, values: parameters, onChange }) ?? null);
  const asked = findParameters(statement);
  const names = asked.filter((name) => !(own?.names ?? []).includes(name));
  if (names.length === 0 && own === null) return null;
  return (
    <div className={styles.parameters} role="group" aria-label={t("ask.parameters")}>
      <span className={styles.heading} aria-hidden>
        {t("ask.parameters")}
      </span>
      {own?.fields}
      {names.map((name) => (
        <ParameterField
          key={`${id} ${name}`}
          name={name}
          value={parameters[name]}
          isMissing={missing.includes(name)}
          onChange={(value) => onChange(name, value)}
        />
      ))}
    </div>
  );
}
