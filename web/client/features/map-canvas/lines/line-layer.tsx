import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { crossLinksOf } from "../../../../../graph/maps/editing/cross-links-of.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState } from "../canvas-state.ts";
import styles from "./lines.module.css";
import { PhraseLines } from "./phrase-lines.tsx";

/** The lines under the boxes. They say nothing to a screen reader: each box says what it is joined to. */
export function LineLayer() {
  const map = useMapState((state) => state.map);
  const isLit = useCanvasState((state) => state.isLit);
  const line = useCanvasState((state) => state.line);
  const crossEnds = useMemo(() => findCrossEnds(map), [map]);
  const { parked } = indexMap(map);
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden>
        {map.phrases
          .filter(({ id }) => !parked.has(id))
          .map((phrase) => (
            <PhraseLines
              key={phrase.id}
              phrase={phrase}
              crossEnds={crossEnds.get(phrase.id) ?? ""}
              isDim={isLit && !crossEnds.has(phrase.id)}
              selectedEnd={line?.phrase === phrase.id ? `${line.side}:${line.end}` : null}
            />
          ))}
      </svg>
    </ViewportPortal>
  );
}

/** A line is a cross-link's where every proposition that runs along it is one. */
function findCrossEnds(map: ConceptMap): ReadonlyMap<string, string> {
  const { propositions, phrases } = crossLinksOf(map);
  const ends = map.phrases.flatMap((phrase) =>
    phrases.has(phrase.id) ? [[phrase.id, endsOf(phrase, propositions)] as const] : [],
  );
  return new Map(ends);
}

function endsOf({ id, sources, targets }: MapPhrase, cross: ReadonlySet<string>): string {
  const isCross = (source: string, target: string): boolean =>
    cross.has(`${id}:${source}:${target}`);
  const from = sources.filter((source) => targets.every((target) => isCross(source, target)));
  const to = targets.filter((target) => sources.every((source) => isCross(source, target)));
  return [...from.map((end) => `sources:${end}`), ...to.map((end) => `targets:${end}`)].join(" ");
}
