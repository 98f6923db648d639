import styles from "./literature.module.css";

/** Pixels of the radius for one statement; area grows with their number. */
const UNIT = 2.5;
/** A row has room for no larger: from 40 statements on, only the number tells. */
const LARGEST = 16;
/** A dot that holds its own number. */
const ROOMY = 8.5;

/** So many statements: a disc whose area tells the number, which stands in it, or beside it where it is small. */
export function Dot({ count }: { readonly count: number }) {
  const radius = Math.min(UNIT * Math.sqrt(count), LARGEST);
  const size = Math.ceil(radius * 2);
  const isRoomy = radius >= ROOMY;
  return (
    <span className={styles.dot} aria-hidden>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
        <circle cx={size / 2} cy={size / 2} r={radius} />
        {isRoomy && (
          <text x={size / 2} y={size / 2} dy="0.35em">
            {count}
          </text>
        )}
      </svg>
      {!isRoomy && <small>{count}</small>}
    </span>
  );
}
