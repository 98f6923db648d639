import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { Chain } from "./best-chain.ts";
import type { ChainGraph } from "./chain-graph.ts";
import { ChainHeads } from "./chain-heads.tsx";
import { ChainLines } from "./chain-lines.tsx";
import { ChainNames } from "./chain-names.tsx";
import { FoldedNames } from "./folded-names.tsx";
import styles from "./chain.module.css";
import { useChainStates } from "./use-chain-states.ts";
import { useColumns } from "./use-columns.ts";
import { useGeometry } from "./use-geometry.ts";
import { useUnfolded } from "./use-unfolded.ts";
import { type Walk, walkColumns } from "./walk-columns.ts";

export interface ChainDrawingProps {
  readonly graph: ChainGraph;
  readonly chain: Chain | null;
  readonly filter: string;
  readonly onChoose: (id: string) => void;
}

/** Columns of names with curved lines between them: what is pointed at lights all it stands on a chain with. */
export function ChainDrawing({ graph, chain, filter, onChoose }: ChainDrawingProps) {
  const { t } = useLanguage();
  const plate = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const { unfolded, unfold } = useUnfolded();
  const lit = chain?.nodes ?? NONE;
  const { columns, more } = useColumns(graph, { filter, unfolded, kept: lit });
  const geometry = useGeometry(plate, columns);
  const states = useChainStates(graph, chain, pointed);
  const shown = useMemo(() => new Set(columns.flat()), [columns]);
  const tabStop = [visited, ...lit, ...columns.flat()].find((id) => id !== null && shown.has(id));

  const focus = (id: string) => {
    setVisited(id);
    setPointed(id);
  };
  return (
    <div className={styles.scroller}>
      <ChainHeads geometry={geometry} />
      <div className={styles.field}>
        {/* The names inside are buttons of their own; this hears the arrow keys for all of them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={plate}
          className={styles.plate}
          role="group"
          aria-label={t("lens.chainNames")}
          style={{ width: geometry.width, height: geometry.height }}
          onKeyDown={(event) => walkByKey(event, { graph, columns, lit })}
        >
          <ChainLines
            links={graph.links.filter((link) => shown.has(link.source) && shown.has(link.target))}
            geometry={geometry}
            stageOf={(id) => graph.nodes.get(id)?.stage ?? 0}
            stateOf={states.ofLink}
          />
          <ChainNames
            graph={graph}
            columns={columns}
            geometry={geometry}
            tabStop={tabStop ?? null}
            stateOf={states.ofName}
            onChoose={onChoose}
            onPoint={setPointed}
            onFocus={focus}
          />
        </div>
      </div>
      <FoldedNames counts={more} lefts={geometry.lefts} onUnfold={unfold} />
    </div>
  );
}

const NONE: readonly string[] = [];

function walkByKey(event: KeyboardEvent<HTMLElement>, walk: Walk): void {
  const from = (event.target as HTMLElement).dataset["name"];
  const to = from === undefined ? null : walkColumns(walk, from, event.key);
  if (to === null) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-name="${CSS.escape(to)}"]`)?.focus();
}
