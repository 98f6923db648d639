import { useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { type ChainGraph, type ChainNode, degreeOf } from "./chain-graph.ts";
import { STAGE_COUNT } from "./chain-stages.ts";
import styles from "./chain.module.css";

export interface ChainStartsProps {
  readonly graph: ChainGraph;
  readonly onChoose: (id: string) => void;
}

/** Where a reader might begin: the best connected names of four columns. */
export function ChainStarts({ graph, onChoose }: ChainStartsProps) {
  const { t, language } = useLanguage();
  const starts = useMemo(() => findStarts(graph), [graph]);
  return (
    <div className={styles.starts}>
      <span>{t("lens.chainStarts")}</span>
      {starts.map(({ entity: { id, kind, labels } }) => (
        <button key={id} type="button" className={styles.start} onClick={() => onChoose(id)}>
          <KindMark kind={kind} size={16} />
          {labels[language]}
        </button>
      ))}
    </div>
  );
}

/** Who, with what text, to secure what, for whose security: four that one line holds. */
const STAGES = [0, 1, 3, 5];

function findStarts(graph: ChainGraph): ChainNode[] {
  const best: (ChainNode | undefined)[] = Array.from({ length: STAGE_COUNT });
  for (const node of graph.nodes.values()) {
    const known = best[node.stage];
    const isBetter =
      known === undefined || degreeOf(graph, node.entity.id) > degreeOf(graph, known.entity.id);
    if (isBetter) best[node.stage] = node;
  }
  return STAGES.flatMap((stage) => best[stage] ?? []);
}
