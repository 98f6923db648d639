import styles from "./charts.module.css";

export interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly name: (value: Value) => string;
  readonly onPick: (value: Value) => void;
}

/** A few ways of looking, of which one is chosen. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, values, value, name, onPick } = props;
  return (
    <div className={styles.choice} role="group" aria-label={label}>
      <span className={styles.choiceName} aria-hidden>
        {label}
      </span>
      <div className={styles.segments}>
        {values.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === value}
            onClick={() => onPick(each)}
          >
            {name(each)}
          </button>
        ))}
      </div>
    </div>
  );
}
