import type { Ref } from "react";
import styles from "./fields.module.css";

export interface GivenOption {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface GivenSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly GivenOption[];
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
  readonly onEscape?: () => boolean;
  readonly isPhrase?: boolean;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLSelectElement>;
}

/** A field of an activity that gives what may be chosen: the browser's own list. */
export function GivenSelect(props: GivenSelectProps) {
  const { label, value, options, placeholder, isPhrase = false } = props;
  return (
    <div className={styles.field} data-phrase={isPhrase || undefined}>
      <select
        ref={props.ref}
        className={styles.input}
        aria-label={label}
        value={value}
        onFocus={props.onFocus}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") props.onEnter();
          else if (event.key !== "Escape" || props.onEscape?.() !== true) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <option value="" disabled hidden>
          {placeholder}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
