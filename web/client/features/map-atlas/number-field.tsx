import { useId, useState } from "react";
import styles from "./map-atlas.module.css";

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds. What is typed stays as it is until the field is left. */
export function NumberField({ label, hint, value, least, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const number = Math.round(Number(currentTarget.value));
          if (currentTarget.value !== "" && number >= least && number <= most) onChange(number);
        }}
        onBlur={() => setTyped(null)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.quiet}>
          {hint}
        </p>
      )}
    </div>
  );
}
