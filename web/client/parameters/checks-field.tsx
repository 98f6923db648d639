import type { Choice } from "./use-choices.ts";
import styles from "./parameters.module.css";

export interface ChecksFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Several of a closed list. */
export function ChecksField({ label, choices, chosen, onChange }: ChecksFieldProps) {
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              const all = choices.map(({ value }) => value);
              onChange(
                all.filter((value) => (value === choice.value ? isOn : chosen.includes(value))),
              );
            }}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
