import { LONGEST_TEXT } from "../../state/lens-words.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./lenses.module.css";

export interface LensFilterProps {
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
}

export function LensFilter({ text, label, onChange }: LensFilterProps) {
  return (
    <label className={styles.filter}>
      <Icon name="search" size={16} />
      <input
        type="search"
        value={text}
        maxLength={LONGEST_TEXT}
        aria-label={label}
        placeholder={label}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
