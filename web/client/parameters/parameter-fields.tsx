import type { ParameterValue, QuestionParameter } from "../../contract/questions.ts";
import { ParameterField } from "./parameter-field.tsx";
import styles from "./parameters.module.css";

export interface ParameterFieldsProps {
  readonly params: readonly QuestionParameter[];
  /** By name; what is not there has its default. */
  readonly values: Readonly<Record<string, ParameterValue>>;
  /** Called with values that their types can take; what is half typed waits in its field. */
  readonly onChange: (values: Readonly<Record<string, ParameterValue>>) => void;
}

/** A field for each parameter of a question, as its type asks for. */
export function ParameterFields({ params, values, onChange }: ParameterFieldsProps) {
  return (
    <div className={styles.fields}>
      {params.map((param) => (
        <ParameterField
          key={param.name}
          param={param}
          value={values[param.name] ?? param.default}
          onChange={(value) => onChange({ ...values, [param.name]: value })}
        />
      ))}
    </div>
  );
}
