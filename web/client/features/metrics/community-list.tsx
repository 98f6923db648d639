import { useMemo } from "react";
import { measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricResult } from "../../analysis/metric-results.ts";
import { communityMark } from "../../analysis/metric-colors.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { FoldList } from "../../statements/index.ts";
import { CommunitySwatch } from "./community-swatch.tsx";
import styles from "./metrics.module.css";
import { nameMembers } from "./name-members.ts";
import { useNames } from "./use-names.ts";

const FIRST = 10;

export interface CommunityListProps {
  readonly communities: MetricResult["communities"];
  readonly graph: MetricGraph;
}

/** The communities by size, each with its letter, its color and the members that name it. A click selects them all. */
export function CommunityList({ communities, graph }: CommunityListProps) {
  const { t, language } = useLanguage();
  const { view } = useAtlasStores();
  const names = useNames();
  const degrees = useMemo(() => measureDegree(graph), [graph]);
  const rows = communities.map((members, index) => ({ members, index }));
  const listed = rows.filter(({ members }) => members.length > 1);
  const alone = rows.length - listed.length;
  return (
    <>
      <ul className={styles.ranking}>
        <FoldList
          items={listed}
          keyOf={({ index }) => String(index)}
          render={({ members, index }) => (
            <li>
              <button
                type="button"
                className={`${styles.row} ${styles.community}`}
                title={t("metric.members", { mark: communityMark(index) })}
                onClick={() =>
                  view.setState({ selection: { kind: "many", ids: members }, panel: null })
                }
              >
                <CommunitySwatch index={index} />
                <span className={styles.name}>{names.row(nameMembers(members, degrees))}</span>
                <span className={styles.value}>{formatNumber(members.length, language)}</span>
              </button>
            </li>
          )}
          first={FIRST}
        />
      </ul>
      {alone > 0 && <p className={styles.aside}>{t("metric.alone", { count: alone })}</p>}
    </>
  );
}
