import { useMemo } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import type { MetricName, MetricValues } from "../../state/metrics.ts";
import { useAtlasStores, useScene } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { FoldList } from "../../statements/index.ts";
import { formatShare } from "./format-share.ts";
import styles from "./metrics.module.css";
import { rank, type Ranked } from "./rank.ts";

const FIRST = 12;

export interface RankedListProps {
  readonly name: MetricName;
  readonly values: MetricValues;
}

/** Who leads, with bars against the first. Pointing at a row lights it on the canvas. */
export function RankedList({ name, values }: RankedListProps) {
  const ranked = useMemo(() => rank(values), [values]);
  const most = ranked[0]?.value ?? 1;
  return (
    <ol className={styles.ranking}>
      <FoldList
        items={ranked}
        keyOf={({ id }) => id}
        render={(one) => <RankedRow name={name} ranked={one} part={one.value / most} />}
        first={FIRST}
      />
    </ol>
  );
}

interface RankedRowProps {
  readonly name: MetricName;
  readonly ranked: Ranked;
  /** Of the first's value, from 0 to 1. */
  readonly part: number;
}

function RankedRow({ name, ranked: { id, value, place }, part }: RankedRowProps) {
  const { language } = useLanguage();
  const { openEntity } = useNavigation();
  const { view } = useAtlasStores();
  const entity = useScene(({ entities }) => entities.get(id));
  if (entity === undefined) return null;
  const isShare = name === "betweenness" || name === "pagerank";
  const point = (hovered: string | null) => view.setState({ hovered });
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => openEntity(id)}
        onPointerEnter={() => point(id)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(id)}
        onBlur={() => point(null)}
      >
        <span className={styles.place}>{formatNumber(place, language)}</span>
        <KindMark kind={entity.kind} size={18} />
        <span className={styles.name}>{entity.labels[language]}</span>
        <span className={styles.value}>
          {isShare ? formatShare(value, language) : formatNumber(value, language)}
        </span>
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ inlineSize: `${part * 100}%` }} />
        </span>
      </button>
    </li>
  );
}
