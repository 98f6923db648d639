import { memo } from "react";
import type { ChainLink } from "./chain-graph.ts";
import styles from "./chain.module.css";
import { type Point, routeLine } from "./route-line.ts";
import type { ChainState } from "./use-chain-states.ts";
import type { Geometry } from "./use-geometry.ts";

export interface ChainLinesProps {
  readonly links: readonly ChainLink[];
  readonly geometry: Geometry;
  readonly stageOf: (id: string) => number;
  readonly stateOf: (link: ChainLink) => ChainState;
}

const ORDER: Readonly<Record<ChainState, number>> = { dim: 0, rest: 1, near: 2, lit: 3 };

/** The lines behind the names. The sentences say the same, so assistive technology passes them by. */
export function ChainLines({ links, geometry, stageOf, stateOf }: ChainLinesProps) {
  const lines = links
    .map((link) => ({ link, state: stateOf(link) }))
    .toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
  return (
    <svg
      className={styles.lines}
      width={geometry.width}
      height={geometry.height}
      aria-hidden
      focusable={false}
    >
      <defs>
        <marker
          id="chain-arrow"
          viewBox="0 0 8 8"
          refX="6.5"
          refY="4"
          markerWidth="4"
          markerHeight="4"
          orient="auto"
        >
          <path className={styles.arrow} d="M0 0.6 7.6 4 0 7.4z" />
        </marker>
      </defs>
      {lines.map(({ link, state }) => (
        <ChainLine
          key={`${link.source} ${link.target}`}
          link={link}
          state={state}
          geometry={geometry}
          stages={`${stageOf(link.source)} ${stageOf(link.target)}`}
        />
      ))}
    </svg>
  );
}

interface ChainLineProps {
  readonly link: ChainLink;
  readonly state: ChainState;
  readonly geometry: Geometry;
  /** As text, so that a line is drawn anew only when something about it changed. */
  readonly stages: string;
}

const ChainLine = memo(function ChainLine({ link, state, geometry, stages }: ChainLineProps) {
  const [from = 0, to = 0] = stages.split(" ").map(Number);
  const start = geometry.exitOf(link.source);
  const arrival = geometry.entryOf(link.target);
  const end = state === "lit" ? { ...arrival, x: arrival.x - 3 } : arrival;
  const between = Array.from({ length: to - from - 1 }, (_, index) =>
    geometry.obstacleAt(from + 1 + index),
  );
  const isMarked = link.status === "contested" && (state === "lit" || state === "near");
  const first = between[0]?.x ?? end.x;
  // The sign stands in the turn after the first name, where the line has not met another name yet.
  const sign =
    between.length === 0
      ? middleOf(start, end)
      : { x: start.x + Math.min(22, (first - start.x) / 4), y: start.y };
  return (
    <>
      <path
        className={styles.lineOf}
        data-status={link.status}
        data-state={state}
        d={routeLine(start, end, between)}
        markerEnd={state === "lit" ? "url(#chain-arrow)" : undefined}
      />
      {isMarked && (
        <g className={styles.sign} transform={`translate(${sign.x} ${sign.y})`}>
          <circle r="7" />
          <path d="M-3 -1.6h6M-3 1.6h6M1.8 -3.6 -1.8 3.6" />
        </g>
      )}
    </>
  );
});

function middleOf(from: Point, to: Point): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
