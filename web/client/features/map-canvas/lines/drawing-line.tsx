import type { ConnectionLineComponentProps } from "@xyflow/react";
import styles from "./lines.module.css";

/** The line while it is drawn. */
export function DrawingLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps) {
  return <path className={styles.drawing} d={`M${fromX} ${fromY}L${toX} ${toY}`} />;
}
