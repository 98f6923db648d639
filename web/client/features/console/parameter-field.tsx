import { useId, useState } from "react";
import type { GateValue } from "../../../contract/cypher.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./console.module.css";
import {
  formatParameter,
  PARAMETER_TYPES,
  type ParameterType,
  parseParameter,
  typeOf,
} from "./parameter-value.ts";

export interface ParameterFieldProps {
  readonly name: string;
  readonly value: GateValue | undefined;
  /** It was wanted for a run, and had no value. */
  readonly isMissing: boolean;
  /** Undefined where what is typed is no value of its type. */
  readonly onChange: (value: GateValue | undefined) => void;
}

/** One parameter: what it is, and its value. */
export function ParameterField({ name, value, isMissing, onChange }: ParameterFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const { text, type, isWrong, write, setType } = useParameterDraft(value, onChange);
  const wanted = isMissing ? t("ask.needsValue") : null;
  const error = isWrong ? t(`ask.wrong.${type}`) : wanted;
  return (
    <div className={styles.parameter}>
      <label htmlFor={id}>{`$${name}`}</label>
      <select
        aria-label={t("ask.typeOf", { name: `$${name}` })}
        value={type}
        onChange={({ currentTarget }) => setType(currentTarget.value as ParameterType)}
      >
        {PARAMETER_TYPES.map((each) => (
          <option key={each} value={each}>
            {t(`ask.type.${each}`)}
          </option>
        ))}
      </select>
      {type === "boolean" ? (
        <select id={id} value={text} onChange={({ currentTarget }) => write(currentTarget.value)}>
          <option value="">–</option>
          <option value="true">{t("ask.yes")}</option>
          <option value="false">{t("ask.no")}</option>
        </select>
      ) : (
        <input
          id={id}
          value={text}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(`ask.example.${type}`)}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          inputMode={type === "integer" || type === "decimal" ? "decimal" : "text"}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      )}
      {error !== null && (
        <span id={`${id}-error`} className={styles.wrong}>
          {error}
        </span>
      )}
    </div>
  );
}

interface Draft {
  readonly value: GateValue | undefined;
  readonly text: string;
  readonly type: ParameterType;
}

/** What is typed stays as it was typed; it is replaced only by a value that came from elsewhere. */
function useParameterDraft(
  value: GateValue | undefined,
  onChange: (value: GateValue | undefined) => void,
) {
  const [draft, setDraft] = useState(() => toDraft(value, typeOf(value)));
  if (!isSame(draft.value, value)) setDraft(toDraft(value, draft.type));
  const give = (text: string, type: ParameterType) => {
    const isNothing = text === "" && type !== "list" && type !== "text";
    const read = isNothing ? undefined : parseParameter(text, type);
    setDraft({ value: read, text, type });
    onChange(read);
  };
  const { text, type } = draft;
  return {
    text,
    type,
    isWrong: text !== "" && parseParameter(text, type) === undefined,
    write: (typed: string) => give(typed, type),
    setType: (next: ParameterType) => give(text, next),
  };
}

/** A date is a text too: what the reader chose it to be stays where it fits. */
function toDraft(value: GateValue | undefined, type: ParameterType): Draft {
  const text = formatParameter(value);
  const fits = value === undefined || isSame(parseParameter(text, type), value);
  return { value, text, type: fits ? type : typeOf(value) };
}

function isSame(a: GateValue | undefined, b: GateValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
