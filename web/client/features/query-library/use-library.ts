/** What is searched for, how the questions are grouped, and which groups are open. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import {
  type Grouping,
  groupLibrary,
  headingsByQuestion,
  headingsBySection,
  type LibraryGroup,
} from "./group-library.ts";
import { libraryQuery } from "./library-query.ts";
import { searchLibrary } from "./search-library.ts";

export interface LibraryState {
  readonly groups: readonly LibraryGroup[];
  readonly text: string;
  readonly grouping: Grouping;
  /** Of the questions found; null until the library has come. */
  readonly count: number | null;
  readonly failure: Error | null;
  readonly retry: () => void;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string, isOpen: boolean) => void;
  readonly search: (text: string) => void;
  readonly groupBy: (grouping: Grouping) => void;
}

export function useLibrary(selected: string | null): LibraryState {
  const [text, setText] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("byQuestion");
  // What the reader folded or opened; else a search opens all, and at rest one is open.
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { data, error, refetch } = useQuery(libraryQuery);
  const groups = useGroups(text, grouping);
  const isSearching = text.trim() !== "";
  const home = groups.find(({ found }) => found.some(({ question }) => question.id === selected));
  const usual = (home ?? groups[0])?.key;
  return {
    groups,
    text,
    grouping,
    count: data === undefined ? null : groups.reduce((sum, { found }) => sum + found.length, 0),
    failure: data === undefined ? error : null,
    retry: () => void refetch(),
    isOpen: (key) => folds.get(key) ?? (isSearching || key === usual),
    toggle: (key, isOpen) => setFolds(new Map(folds).set(key, isOpen)),
    search: (next) => {
      if ((next.trim() !== "") !== isSearching) setFolds(new Map());
      setText(next);
    },
    groupBy: (next) => {
      setFolds(new Map());
      setGrouping(next);
    },
  };
}

function useGroups(text: string, grouping: Grouping): readonly LibraryGroup[] {
  const { t, language } = useLanguage();
  const { data } = useQuery(libraryQuery);
  const sections = useQuery(overviewQuery).data?.sections;
  return useMemo(() => {
    if (data === undefined) return [];
    const found = searchLibrary(data.questions, text, language);
    if (grouping === "byQuestion")
      return groupLibrary(headingsByQuestion(data.groups, language), found);
    const named = (sections ?? []).map(({ number, labels }) => ({
      number,
      title: t("library.sectionName", { section: number, title: labels[language] }),
    }));
    return groupLibrary(headingsBySection(named, t("library.everywhere")), found);
  }, [data, sections, text, grouping, language, t]);
}
