import { useMemo } from "react";
import { ORIGINS } from "../../../../graph/model/kinds.ts";
import type { Overview } from "../../../contract/overview.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { NONE } from "../../state/filters.ts";
import { readTypePhrase } from "../../statements/relation-words.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { FacetFold, type FacetRow } from "./facet-fold.tsx";
import styles from "./legend.module.css";
import { PeriodBrush } from "./period-brush.tsx";
import type { Legend } from "./use-legend.ts";

export interface MoreFiltersProps {
  readonly legend: Legend;
  readonly overview: Overview | null;
}

/** The facets that not everybody needs: each folded, with how many of its rows are hidden. */
export function MoreFilters({ legend, overview }: MoreFiltersProps) {
  const { t, language } = useLanguage();
  const { types, works, sections } = legend.counts;
  const names = useWorkNames(overview);
  const typeRows = useMemo(
    () => rowsOf(types, (type) => readTypePhrase(type, language)),
    [types, language],
  );
  const workRows = useMemo(
    () => rowsOf(works, (id) => (id === NONE ? t("filter.noWork") : (names.get(id) ?? id))),
    [works, names, t],
  );
  const sectionName = (value: string) => {
    if (value === NONE) return t("filter.noSection");
    const found = overview?.sections.find(({ number }) => String(number) === value);
    return found === undefined ? value : `§${value} ${found.labels[language]}`;
  };
  const sectionRows = [...sections.keys()]
    .toSorted((a, b) => Number(a) - Number(b))
    .map((value) => ({ value, name: sectionName(value) }));
  const originRows = ORIGINS.filter((origin) => legend.counts.origins.has(origin)).map(
    (origin) => ({ value: origin, name: t(`origin.${origin}`) }),
  );
  return (
    <div className={styles.more} role="group" aria-label={t("filter.more")}>
      <h2 className={styles.title}>{t("filter.more")}</h2>
      <PeriodBrush legend={legend} />
      <FacetFold legend={legend} facet="types" title={t("filter.types")} rows={typeRows} isPhrase />
      <FacetFold legend={legend} facet="origins" title={t("filter.origins")} rows={originRows} />
      <FacetFold legend={legend} facet="sections" title={t("filter.sections")} rows={sectionRows} />
      <FacetFold legend={legend} facet="works" title={t("filter.works")} rows={workRows} />
      <ShowQueryButton />
    </div>
  );
}

/** The most frequent first. */
function rowsOf(
  counts: ReadonlyMap<string, number>,
  nameOf: (value: string) => string,
): readonly FacetRow[] {
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([value]) => ({ value, name: nameOf(value) }));
}

function useWorkNames(overview: Overview | null): ReadonlyMap<string, string> {
  return useMemo(
    () => new Map(overview?.works.map(({ id, short }) => [id, short]) ?? []),
    [overview],
  );
}
