import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { type ChainGraph, degreeOf } from "./chain-graph.ts";
import { ChainNotes } from "./chain-notes.tsx";
import { ChainSentence } from "./chain-sentence.tsx";
import { ChainStarts } from "./chain-starts.tsx";
import styles from "./chain.module.css";
import type { ChosenChain } from "./use-chosen-chain.ts";

export interface ChainStripProps {
  readonly graph: ChainGraph;
  readonly chosen: ChosenChain;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Names to begin with, where the columns are there to be bent afterwards. */
  readonly hasStarts: boolean;
}

/** How to choose, then the chain that was chosen, read out when it changes. */
export function ChainStrip({ graph, chosen, statements, hasStarts }: ChainStripProps) {
  const { t } = useLanguage();
  const { chain, choose, clear } = chosen;
  const isChosen = chain !== null && chain.links.length > 0;
  const count = [...graph.nodes.keys()].filter((id) => degreeOf(graph, id) > 0).length;
  return (
    <div className={styles.strip}>
      <div role="status">
        {isChosen ? (
          <ChainSentence chain={chain} statements={statements} />
        ) : (
          <p className={styles.hint}>
            {hasStarts ? t("lens.chainHint") : t("lens.chainStepHint")}{" "}
            <span>{t("lens.chainCounts", { count, apart: graph.apart })}</span>
          </p>
        )}
      </div>
      {!isChosen && hasStarts && <ChainStarts graph={graph} onChoose={choose} />}
      {isChosen && (
        <div className={styles.under}>
          <ChainNotes graph={graph} chain={chain} statements={statements} />
          <TextButton icon="close" onClick={clear}>
            {t("lens.chainClear")}
          </TextButton>
        </div>
      )}
    </div>
  );
}
