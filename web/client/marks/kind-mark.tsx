import type { EndKind } from "../../../graph/model/kinds.ts";
import { END_ICONS } from "./kind-icons.ts";
import styles from "./marks.module.css";

export interface KindMarkProps {
  readonly kind: EndKind;
  readonly size?: number;
  /** A kind that is filtered out keeps its row, hollow. */
  readonly isHollow?: boolean;
}

/** The body and icon a kind has on the canvas. Documents are square, everything else is round. */
export function KindMark({ kind, size = 18, isHollow = false }: KindMarkProps) {
  const isSquare = kind === "Instrument" || kind === "Work";
  return (
    <svg
      className={styles.kind}
      data-kind={kind}
      data-hollow={isHollow || undefined}
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden
      focusable={false}
    >
      {isSquare ? (
        <rect x="2.5" y="2.5" width="35" height="35" rx="5" />
      ) : (
        <circle cx="20" cy="20" r="18.5" />
      )}
      <path transform="translate(8 8)" d={END_ICONS[kind]} />
    </svg>
  );
}
