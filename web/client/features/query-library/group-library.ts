/** The found questions under their headings: by what is asked, or by the section of the article they are about. Pure. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Library } from "../../../contract/questions.ts";
import type { FoundQuestion } from "./search-library.ts";

export const GROUPINGS = ["byQuestion", "bySection"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface LibraryGroup {
  readonly key: string;
  readonly title: string;
  readonly found: readonly FoundQuestion[];
}

/** A heading before it has its questions. */
interface Heading {
  readonly key: string;
  readonly title: string;
  readonly has: (found: FoundQuestion) => boolean;
}

/** Without those that nothing was found for. */
export function groupLibrary(
  headings: readonly Heading[],
  found: readonly FoundQuestion[],
): LibraryGroup[] {
  return headings
    .map(({ key, title, has }) => ({ key, title, found: found.filter(has) }))
    .filter((group) => group.found.length > 0);
}

export function headingsByQuestion(groups: Library["groups"], language: Language): Heading[] {
  return groups.map(({ id, labels }) => ({
    key: id,
    title: labels[language],
    has: ({ question }) => question.group === id,
  }));
}

export interface NamedSection {
  readonly number: number;
  readonly title: string;
}

/** In the order of the article; what is asked of all of it stands last. */
export function headingsBySection(
  sections: readonly NamedSection[],
  everywhere: string,
): Heading[] {
  const named = sections.map(({ number, title }) => ({
    key: `section-${number}`,
    title,
    has: ({ question }: FoundQuestion) => question.section === number,
  }));
  return [
    ...named,
    { key: "everywhere", title: everywhere, has: ({ question }) => question.section === null },
  ];
}
