import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./console-split.module.css";

export interface ConsoleSplitProps {
  readonly top: ReactNode;
  readonly bottom: ReactNode;
}

const KEY = "atlas-ask-split";
/** Of the height, in per cent. */
const LEAST = 20;
const MOST = 80;
const FIRST = 46;
const STEP = 4;

/** The statement over its result, with a bar between that can be dragged, or moved with the arrow keys. */
export function ConsoleSplit({ top, bottom }: ConsoleSplitProps) {
  const { t } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(recall);
  const move = (next: number) => {
    const kept = Math.round(Math.min(MOST, Math.max(LEAST, next)));
    setShare(kept);
    remember(kept);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = frame.current?.getBoundingClientRect();
    if (box !== undefined) move(((event.clientY - box.top) / box.height) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const aims: Readonly<Record<string, number>> = {
      ArrowUp: share - STEP,
      ArrowDown: share + STEP,
      Home: LEAST,
      End: MOST,
    };
    const aim = aims[event.key];
    if (aim === undefined) return;
    event.preventDefault();
    move(aim);
  };
  return (
    <div ref={frame} className={styles.frame} style={{ "--share": `${share}` } as CSSProperties}>
      <div className={styles.top}>{top}</div>
      <div
        role="separator"
        tabIndex={0}
        className={styles.bar}
        aria-label={t("ask.split")}
        aria-orientation="horizontal"
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        aria-valuenow={share}
        onPointerDown={hold}
        onPointerMove={onPointerMove}
        onDoubleClick={() => move(FIRST)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.bottom}>{bottom}</div>
    </div>
  );
}

function hold(event: PointerEvent<HTMLElement>): void {
  event.currentTarget.setPointerCapture(event.pointerId);
}

function recall(): number {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return kept >= LEAST && kept <= MOST ? kept : FIRST;
  } catch {
    // Storage may be forbidden; the usual share is enough.
    return FIRST;
  }
}

function remember(share: number): void {
  try {
    localStorage.setItem(KEY, String(share));
  } catch {
    // As above: it is asked for again next time.
  }
}
