/** The works in view: which standing, in which order, and the statements and relations that rest on them. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { LensReading } from "../../../../contract/lenses.ts";
import { overviewQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { type Sorting, useSorting } from "../charts/use-sorting.ts";
import { collectWorks } from "./collect-works.ts";
import { compareWorks, type WorkOrder } from "./compare-works.ts";
import { relationsOn } from "./relations-on.ts";
import { countStandings, type Standing, standingOf } from "./sort-out-works.ts";

export type Which = Exclude<Standing, "article"> | "cited" | "every";

const FIRST: Sorting<WorkOrder> = { column: "place", isDescending: false };

export function useLiterature(lens: LensReading) {
  const { language } = useLanguage();
  const { data: overview } = useQuery(overviewQuery);
  const all = useMemo(() => collectWorks(lens), [lens]);
  const counts = useMemo(() => countStandings(all), [all]);
  const [which, setWhich] = useState<Which>("cited");
  const chosen = useMemo(() => all.filter((work) => isOf(which, standingOf(work))), [all, which]);
  const comparers = useMemo(() => compareWorks(language), [language]);
  const sort = useSorting(chosen, comparers, FIRST);
  const shown = useMemo(
    () => relationsOn(new Set(chosen.map(({ id }) => id)), overview),
    [chosen, overview],
  );
  return {
    all,
    counts,
    which,
    setWhich,
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
