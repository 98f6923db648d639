import type { ActivityKind } from "../../../../../graph/model/activity.ts";
import styles from "./kinds.module.css";

/** Of a drawing 84 by 52: boxes, with where they are only hoped for; lines; and a mark. */
interface Drawing {
  readonly boxes: readonly (readonly [x: number, y: number, is: "given" | "asked"])[];
  readonly lines: readonly (readonly [path: string, is: "given" | "asked"])[];
  readonly mark?: readonly [path: string, is: "wrong" | "right"];
}

const DRAWINGS: Readonly<Record<ActivityKind, Drawing>> = {
  free: {
    boxes: [
      [30, 4, "asked"],
      [4, 36, "asked"],
      [56, 36, "asked"],
    ],
    lines: [
      ["M36 16L20 36", "asked"],
      ["M48 16L64 36", "asked"],
    ],
  },
  skeleton: {
    boxes: [
      [30, 4, "given"],
      [4, 36, "given"],
      [56, 36, "asked"],
    ],
    lines: [
      ["M36 16L20 36", "asked"],
      ["M48 16L64 36", "asked"],
    ],
  },
  kit: {
    boxes: [
      [2, 4, "given"],
      [2, 20, "given"],
      [2, 36, "given"],
      [54, 12, "asked"],
      [54, 34, "asked"],
    ],
    lines: [["M66 24L66 34", "asked"]],
    mark: ["M32 26h12m-4 -4l4 4l-4 4", "right"],
  },
  phrases: {
    boxes: [
      [2, 20, "given"],
      [58, 20, "given"],
    ],
    lines: [
      ["M26 26h7", "given"],
      ["M51 26h7", "given"],
      ["M34 21h16v10h-16z", "asked"],
    ],
  },
  mistakes: {
    boxes: [
      [2, 8, "given"],
      [58, 8, "given"],
      [30, 36, "given"],
    ],
    lines: [
      ["M26 14h32", "given"],
      ["M16 20L36 36", "given"],
    ],
    mark: ["M36 11h12M36 17h12M37 21l10 -14", "wrong"],
  },
  discuss: {
    boxes: [
      [2, 8, "given"],
      [58, 8, "given"],
    ],
    lines: [["M26 14h32", "given"]],
    mark: ["M18 36l4 4l8 -9M54 32l8 8m0 -8l-8 8", "right"],
  },
};

/** What is given is drawn, what is asked is dashed. */
export function KindPicture({ kind }: { readonly kind: ActivityKind }) {
  const { boxes, lines, mark } = DRAWINGS[kind];
  return (
    <svg className={styles.picture} viewBox="0 0 84 52" aria-hidden focusable={false}>
      {lines.map(([path, is]) => (
        <path key={path} d={path} className={styles[is]} />
      ))}
      {boxes.map(([x, y, is]) => (
        <rect key={`${x}-${y}`} x={x} y={y} width={24} height={12} rx={3} className={styles[is]} />
      ))}
      {mark !== undefined && <path d={mark[0]} className={styles[mark[1]]} />}
    </svg>
  );
}
