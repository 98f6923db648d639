import { VisuallyHidden } from "@mantine/core";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { type ChainGraph, degreeOf } from "./chain-graph.ts";
import styles from "./chain.module.css";
import type { Columns } from "./order-columns.ts";
import type { ChainState } from "./use-chain-states.ts";
import type { Geometry } from "./use-geometry.ts";

export interface ChainNamesProps {
  readonly graph: ChainGraph;
  readonly columns: Columns;
  readonly geometry: Geometry;
  /** The one name that the Tab key stops at; the arrow keys lead on. */
  readonly tabStop: string | null;
  readonly stateOf: (id: string) => ChainState;
  readonly onChoose: (id: string) => void;
  /** The name under the pointer or the focus; null when it leaves. */
  readonly onPoint: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

export function ChainNames(props: ChainNamesProps) {
  const { graph, columns, geometry, tabStop, stateOf, onChoose, onPoint, onFocus } = props;
  const { t, language } = useLanguage();
  return columns.map((ids, stage) =>
    ids.map((id) => {
      const entity = graph.nodes.get(id)?.entity;
      if (entity === undefined) return null;
      const place = {
        left: geometry.lefts[stage],
        top: geometry.heights.get(id),
        maxWidth: geometry.room,
      };
      const name = (
        <>
          <VisuallyHidden>{t(`kind.${entity.kind}`)}: </VisuallyHidden>
          <span className={styles.text}>{entity.labels[language]}</span>
        </>
      );
      if (degreeOf(graph, id) === 0)
        return (
          <p key={id} className={styles.name} data-state="dim" style={place}>
            <KindMark kind={entity.kind} size={18} isHollow />
            <span>
              {name}
              <small>{t("lens.chainUnreached")}</small>
            </span>
          </p>
        );
      const state = stateOf(id);
      return (
        <button
          key={id}
          type="button"
          className={styles.name}
          data-name={id}
          data-state={state}
          style={place}
          tabIndex={id === tabStop ? 0 : -1}
          aria-pressed={state === "lit"}
          onClick={() => onChoose(id)}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onFocus(id)}
          onBlur={() => onPoint(null)}
        >
          <KindMark kind={entity.kind} size={18} />
          <span>{name}</span>
        </button>
      );
    }),
  );
}
