/** The works in view: which standing, in which order, and the statements and relations that rest on them. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { LensReading } from "../../../../contract/lenses.ts";
import { overviewQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { type Sorting, useSorting } from "../charts/use-sorting.ts";
import { oneOf, useLensWords, useUnknownWords } from "../use-lens-words.ts";
import { collectWorks } from "./collect-works.ts";
import { compareWorks, type WorkOrder } from "./compare-works.ts";
import { relationsOn } from "./relations-on.ts";
import { countStandings, type Standing, standingOf } from "./sort-out-works.ts";

/** What may be shown, in the order in which it is offered. */
export const CHOICES = [
  "cited",
  "listed",
  "unreadable",
  "missing",
  "uncited",
  "indirect",
  "record",
  "every",
] as const satisfies readonly (Standing | "cited" | "every")[];
export type Which = (typeof CHOICES)[number];

const FIRST: Sorting<WorkOrder> = { column: "place", isDescending: false };

export function useLiterature(lens: LensReading) {
  const { language } = useLanguage();
  const { data: overview } = useQuery(overviewQuery);
  const all = useMemo(() => collectWorks(lens), [lens]);
  const counts = useMemo(() => countStandings(all), [all]);
  const { words, keep } = useLensWords();
  const which = oneOf(words.works, CHOICES, "cited");
  const chosen = useMemo(() => all.filter((work) => isOf(which, standingOf(work))), [all, which]);
  const comparers = useMemo(() => compareWorks(language), [language]);
  const sort = useSorting(chosen, comparers, FIRST);
  const shown = useMemo(
    () => relationsOn(new Set(chosen.map(({ id }) => id)), overview),
    [chosen, overview],
  );
  useUnknownWords({ works: which, order: sort.order });
  return {
    all,
    counts,
    which,
    setWhich: (next: Which) => keep({ works: next === "cited" ? null : next }),
    ...sort,
    shown,
    sections: overview?.sections ?? [],
    nameOf: (id: string) => all.find((work) => work.id === id)?.short ?? id,
    relationsOn: (id: string) => relationsOn(new Set([id]), overview),
  };
}

export type Literature = ReturnType<typeof useLiterature>;

/** What the text cites, whether or not its entry can be read. */
const CITED: readonly Standing[] = ["listed", "missing", "unreadable"];

export function isOf(which: Which, standing: Standing): boolean {
  if (which === "every") return standing !== "article";
  return which === "cited" ? CITED.includes(standing) : which === standing;
}
