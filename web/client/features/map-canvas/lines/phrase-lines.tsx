import { type InternalNode, useStore } from "@xyflow/react";
import { type MouseEvent, memo, useCallback, useMemo } from "react";
import { shallow } from "zustand/shallow";
import type { MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { useCanvasStore } from "../canvas-state.ts";
import type { PartNode } from "../drawn/part-node.ts";
import { drawLines, nearestLine } from "./draw-lines.ts";
import styles from "./lines.module.css";

export interface PhraseLinesProps {
  readonly phrase: MapPhrase;
  /** Those of its ends, `sources:ID` or `targets:ID`, whose line is part of cross-links alone; joined by blanks. */
  readonly crossEnds: string;
  readonly isDim: boolean;
  /** `sources:ID` or `targets:ID`. */
  readonly selectedEnd: string | null;
}

/** All lines of one phrase: drawn anew only where one of its boxes has moved or grown. */
export const PhraseLines = memo(function PhraseLines(props: PhraseLinesProps) {
  const { phrase, crossEnds, isDim, selectedEnd } = props;
  const canvas = useCanvasStore();
  const nodes = useStore(
    useCallback(
      ({ nodeLookup }: { readonly nodeLookup: Map<string, InternalNode> }) =>
        [phrase.id, ...phrase.sources, ...phrase.targets].map((id) => nodeLookup.get(id)),
      [phrase],
    ),
    shallow,
  ) as readonly (InternalNode<PartNode> | undefined)[];
  const drawn = useMemo(
    () => drawLines(phrase, nodes, new Set(crossEnds.split(" "))),
    [phrase, nodes, crossEnds],
  );

  function onClick(event: MouseEvent<SVGPathElement>): void {
    const matrix = event.currentTarget.getScreenCTM();
    if (matrix === null) return;
    event.stopPropagation();
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const line = nearestLine(drawn.lines, { x, y });
    if (line) canvas.setState({ line: { phrase: phrase.id, side: line.side, end: line.end } });
  }

  const selected = drawn.lines.find(({ side, end }) => `${side}:${end}` === selectedEnd);
  return (
    <g className={styles.phrase} data-dim={isDim || undefined}>
      <path className={styles.hit} d={drawn.all} onClick={onClick} />
      <path className={styles.line} d={drawn.plain} />
      <path className={styles.head} d={drawn.plainHeads} />
      {drawn.cross !== "" && (
        <>
          <path className={styles.line} data-cross d={drawn.cross} />
          <path className={styles.head} data-cross d={drawn.crossHeads} />
        </>
      )}
      {selected && <path className={styles.selected} d={selected.path} />}
    </g>
  );
});
