import type { ParameterValue, QuestionParameter } from "../../contract/questions.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { SelectField } from "../ui/select-field.tsx";
import { ChecksField } from "./checks-field.tsx";
import { DraftField } from "./draft-field.tsx";
import { EntityField } from "./entity-field.tsx";
import styles from "./parameters.module.css";
import { useChoices } from "./use-choices.ts";

export interface ParameterFieldProps {
  readonly param: QuestionParameter;
  readonly value: ParameterValue;
  readonly onChange: (value: ParameterValue) => void;
}

export function ParameterField({ param, value, onChange }: ParameterFieldProps) {
  const { language } = useLanguage();
  const label = param.labels[language];
  const choices = useChoices(param);
  if (param.type === "ENTITY")
    return <EntityField {...{ label, onChange }} kinds={param.kinds} id={String(value)} />;
  if (param.type === "BOOLEAN")
    return (
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
    );
  if (choices === null) return <DraftField {...{ label, param, value, onChange }} />;
  if (param.type === "LIST")
    return <ChecksField {...{ label, choices, onChange }} chosen={toList(value)} />;
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={choices}
      onChange={(chosen) => onChange(param.type === "SECTION" ? Number(chosen) : chosen)}
    />
  );
}

function toList(value: ParameterValue): readonly string[] {
  return Array.isArray(value) ? value : String(value).split(",");
}
