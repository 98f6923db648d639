import { useId, useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { yearOf } from "../../state/filters.ts";
import { rangeOf } from "../../state/range-of.ts";
import { useScene } from "../../state/use-atlas-stores.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./legend.module.css";
import type { Legend } from "./use-legend.ts";

const BARS = 32;

/**
 * Two handles over the years that occur. They stand one beside the other, however far apart in time: most of the atlas
 * happens after 1945, and a scale of equal years would give it no room.
 */
export function PeriodBrush({ legend }: { readonly legend: Legend }) {
  const { t } = useLanguage();
  const id = useId();
  const years = useYears();
  const { period } = legend.filters;
  const last = years.distinct.length - 1;
  if (last < 1) return null;
  const from =
    period === null
      ? 0
      : Math.max(
          0,
          years.distinct.findIndex((y) => y >= period.from),
        );
  const to = period === null ? last : years.distinct.findLastIndex((year) => year <= period.to);
  const set = (start: number, end: number): void => {
    const isAll = start === 0 && end === last;
    const [low = 0, high = 0] = [years.distinct[start], years.distinct[end]];
    legend.setPeriod(isAll ? null : { from: low, to: high });
  };
  const handle = (name: "from" | "to", value: number, other: number) => (
    <input
      type="range"
      min={0}
      max={last}
      value={value}
      aria-label={t(`filter.period.${name}`)}
      aria-valuetext={String(years.distinct[value] ?? "")}
      onChange={(event) => {
        const next = Number(event.currentTarget.value);
        if (name === "from") set(next, Math.max(next, other));
        else set(Math.min(next, other), next);
      }}
    />
  );
  return (
    <div className={styles.period} role="group" aria-labelledby={id}>
      <p id={id} className={styles.periodHead}>
        <span className={styles.name}>{t("filter.period")}</span>
        <span className={styles.count}>
          {years.distinct[from]} – {years.distinct[to]}
        </span>
      </p>
      <Bars heights={years.bars} from={from / last} to={to / last} />
      <div className={styles.handles}>
        {handle("from", from, to)}
        {handle("to", to, from)}
      </div>
      {period !== null && (
        <p className={styles.hint}>
          {t("filter.undated")}{" "}
          <TextButton look="link" onClick={() => legend.setPeriod(null)}>
            {t("filter.allYears")}
          </TextButton>
        </p>
      )}
    </div>
  );
}

interface BarsProps {
  readonly heights: readonly number[];
  readonly from: number;
  readonly to: number;
}

function Bars({ heights, from, to }: BarsProps) {
  return (
    <svg className={styles.bars} viewBox={`0 0 ${BARS} 10`} preserveAspectRatio="none" aria-hidden>
      {heights.map((height, index) => {
        const at = (index + 0.5) / BARS;
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a bar is its place
            key={index}
            x={index + 0.1}
            y={10 - height * 10}
            width={0.8}
            height={height * 10}
            data-out={at < from || at > to || undefined}
          />
        );
      })}
    </svg>
  );
}

function useYears() {
  const entities = useScene((scene) => scene.entities);
  const relations = useScene((scene) => scene.relations);
  return useMemo(() => {
    const dates = [
      ...[...entities.values()].flatMap(({ date, dateEnd }) => [date, dateEnd]),
      ...[...relations.values()].flatMap(({ from, to }) => [from, to]),
    ];
    const all = dates.map(yearOf).filter((year) => !Number.isNaN(year));
    const distinct = [...new Set(all)].toSorted((a, b) => a - b);
    const counts = Array.from({ length: BARS }, () => 0);
    const rank = new Map(distinct.map((year, index) => [year, index]));
    for (const year of all) {
      const part = (rank.get(year) ?? 0) / Math.max(1, distinct.length);
      const bar = Math.floor(part * BARS);
      counts[bar] = (counts[bar] ?? 0) + 1;
    }
    const { high } = rangeOf(counts);
    return { distinct, bars: counts.map((count) => count / (high || 1)) };
  }, [entities, relations]);
}
