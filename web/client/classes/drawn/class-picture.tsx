import { useMemo } from "react";
import type { Said } from "../../../contract/classes.ts";
import styles from "./class-picture.module.css";
import type { ClassView } from "./class-view.ts";
import { type DrawnClass, drawClass } from "./draw-class.ts";
import { lineOffset } from "./drawn-text.ts";
import type { Places } from "./place-class-map.ts";

export interface ClassPictureProps {
  readonly view: ClassView;
  readonly places: Places;
  /** What it shows, for whoever does not see it; a list says the rest. */
  readonly label: string;
  readonly onChoose?: (said: Said) => void;
}

/** What a class says together, drawn: lines as thick as many say it, with the number beside the phrase. */
export function ClassPicture({ view, places, label, onChoose }: ClassPictureProps) {
  const drawn = useMemo(() => drawClass(view, places), [view, places]);
  const { x, y, width, height } = drawn.frame;
  return (
    <svg
      className={styles.picture}
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <Lines drawn={drawn} />
      {drawn.concepts.map(({ key, box, text, isUnsaid }) => (
        <g key={key} className={styles.concept} data-unsaid={isUnsaid || undefined}>
          <rect
            x={box.x - box.width / 2}
            y={box.y - box.height / 2}
            width={box.width}
            height={box.height}
            rx={6}
          />
          <text fontSize={text.font}>
            {text.lines.map((line, index) => (
              <tspan key={`${index}${line}`} x={box.x} y={box.y + lineOffset(text, index)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <Phrases drawn={drawn} onChoose={onChoose} />
    </svg>
  );
}

function Lines({ drawn }: { readonly drawn: DrawnClass }) {
  return drawn.lines.map(({ said, look, arrow, width }) => (
    <g key={said.key} className={styles.line} data-look={look}>
      <path d={arrow.shaft} strokeWidth={width} />
      <path d={arrow.head} className={styles.head} />
    </g>
  ));
}

interface PhrasesProps {
  readonly drawn: DrawnClass;
  readonly onChoose: ((said: Said) => void) | undefined;
}

function Phrases({ drawn, onChoose }: PhrasesProps) {
  return drawn.lines.map(({ said, box, text, students }) => (
    // The list beside the picture does the same for keyboards.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g
      key={said.key}
      className={styles.phrase}
      data-choosable={onChoose !== undefined || undefined}
      onClick={() => onChoose?.(said)}
    >
      <rect
        x={box.x - box.width / 2}
        y={box.y - box.height / 2}
        width={box.width}
        height={box.height}
        rx={3}
      />
      <text fontSize={text.font}>
        {text.lines.map((line, index) => (
          <tspan key={`${index}${line}`} x={box.x} y={box.y + lineOffset(text, index)}>
            {index === text.lines.length - 1 && students > 0 ? withoutNumber(line) : line}
            {index === text.lines.length - 1 && students > 0 && (
              <tspan className={styles.number}>{` ${students}`}</tspan>
            )}
          </tspan>
        ))}
      </text>
    </g>
  ));
}

/** The number is a word of its own at the end. */
function withoutNumber(line: string): string {
  return line.replace(/ ?\d+$/u, "");
}
