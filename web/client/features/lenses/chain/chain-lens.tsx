import { useMediaQuery } from "@mantine/hooks";
import { useDeferredValue, useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { LineSample } from "../../../marks/line-sample.tsx";
import { STATUSES } from "../../../../../graph/model/kinds.ts";
import { LONGEST_TEXT } from "../../../state/lens-words.ts";
import { useView } from "../../../state/use-atlas-stores.ts";
import { PHONE } from "../../../theme/screens.ts";
import { LensFilter } from "../lens-filter.tsx";
import { LensFrame } from "../lens-frame.tsx";
import { useLensWords, useUnknownWords } from "../use-lens-words.ts";
import type { LensAddition, LensViewProps } from "../lens-view.ts";
import { ChainDrawing } from "./chain-drawing.tsx";
import { type ChainGraph, createChainGraph } from "./chain-graph.ts";
import { ChainPicker } from "./chain-picker.tsx";
import { ChainStrip } from "./chain-strip.tsx";
import type { Chain } from "./best-chain.ts";
import { useChosenChain } from "./use-chosen-chain.ts";
import { readStages } from "./use-unfolded.ts";

/** From those who act to the seven securities: columns on a desk, one step after another on a phone or as a list. */
export function ChainLens(props: LensViewProps) {
  const { lens } = props;
  const { t } = useLanguage();
  const { words, keep } = useLensWords();
  const typed = words.find?.slice(0, LONGEST_TEXT) ?? "";
  const filter = useDeferredValue(typed);
  const graph = useMemo(() => createChainGraph(lens), [lens]);
  const statements = useMemo(
    () => new Map(lens.statements.map((statement) => [statement.id, statement])),
    [lens],
  );
  const chosen = useChosenChain(graph);
  useUnknownWords({
    find: typed,
    picks: chosen.picks.join(","),
    unfold: readStages(words).join(","),
  });
  const surface = useView((state) => state.surface);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const isDrawn = surface === "canvas" && !isPhone;
  const strip = (
    <ChainStrip graph={graph} chosen={chosen} statements={statements} hasStarts={isDrawn} />
  );
  return (
    <LensFrame
      {...props}
      hasSurfaces={!isPhone}
      shown={toAddition(graph, chosen.chain)}
      tools={
        <LensFilter
          text={typed}
          onChange={(find) => keep({ find })}
          label={t("lens.filterNames")}
        />
      }
      legend={STATUSES.map((status) => (
        <span key={status}>
          <LineSample status={status} />
          {t(`status.${status}`)}
        </span>
      ))}
    >
      {!isDrawn && strip}
      {isDrawn ? (
        <ChainDrawing graph={graph} chain={chosen.chain} filter={filter} onChoose={chosen.choose} />
      ) : (
        <ChainPicker graph={graph} chosen={chosen} filter={filter} statements={statements} />
      )}
      {isDrawn && strip}
    </LensFrame>
  );
}

/** The chosen chain, or every chain there is. */
function toAddition(graph: ChainGraph, chain: Chain | null): LensAddition {
  const isWhole = chain === null || chain.links.length === 0;
  const links = isWhole ? graph.links : chain.links;
  const ids = new Set(links.flatMap(({ source, target }) => [source, target]));
  return {
    entities: [...graph.nodes.values()].map(({ entity }) => entity).filter(({ id }) => ids.has(id)),
    relations: links.flatMap(({ relations }) => relations),
  };
}
