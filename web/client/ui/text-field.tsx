import { type Ref, useId } from "react";
import styles from "./fields.module.css";

export interface TextFieldProps {
  readonly label: string;
  /** Where a heading above it says the same. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of several lines when it is more than one. */
  readonly rows?: number;
  readonly hint?: string;
  /** What is wrong with the value, and what to do. */
  readonly error?: string | undefined;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A field with its name above it, and what helps or is wrong below. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, rows = 1, hint, error, maxLength, placeholder } = props;
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  const common = {
    id,
    className: styles.input,
    value,
    ref: props.ref,
    placeholder,
    maxLength,
    autoComplete: "off",
    "aria-invalid": error !== undefined || undefined,
    "aria-describedby": described.filter((part) => part !== false).join(" ") || undefined,
    onBlur: props.onBlur,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.isLabelHidden === true ? styles.unseen : undefined}>
        {label}
      </label>
      {rows > 1 ? <textarea {...common} rows={rows} /> : <input type="text" {...common} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
