import { useEffect, useState } from "react";
import type { DrawnQr } from "./draw-qr.ts";
import styles from "./qr-code.module.css";

/** Modules around it that have to stay light. */
const QUIET = 3;

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Drawn when its library has come; dark on light in both themes, as cameras want it. */
export function QrCode({ text, label }: QrCodeProps) {
  const [drawn, setDrawn] = useState<DrawnQr | null>(null);
  useEffect(() => {
    let isHere = true;
    void import("./draw-qr.ts").then(({ drawQr }) => isHere && setDrawn(drawQr(text)));
    return () => {
      isHere = false;
    };
  }, [text]);
  const size = (drawn?.size ?? 25) + 2 * QUIET;
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={size} height={size} className={styles.ground} />
      {drawn !== null && <path d={drawn.path} className={styles.dark} />}
    </svg>
  );
}
