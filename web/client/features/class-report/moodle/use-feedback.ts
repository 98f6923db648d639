import type { KeyedProposition } from "../../../../../graph/maps/keyed-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { StudentFacts } from "../use-report-facts.ts";

/** A student reads some, not all. */
const MOST = 6;

/** What a student's map shows, in paragraphs: counts, and beside the first expert's map what is on one and not on the other. */
export function useFeedback(): (student: StudentFacts) => readonly string[] {
  const { t } = useLanguage();
  return ({ numbers }) => {
    const { concepts, propositions, crossLinks, besides } = numbers;
    const counts = t("classroom.feedback.counts", { concepts, propositions, crossLinks });
    const classes = besides[0]?.comparison.classes;
    if (classes === undefined) return [counts];
    const { match, miss, excess } = classes;
    return [
      counts,
      t("classroom.feedback.shared", { shared: match.length, all: match.length + miss.length }),
      ...(miss.length > 0 ? [t("classroom.feedback.missing", { list: list(miss) })] : []),
      ...(excess.length > 0 ? [t("classroom.feedback.beyond", { list: list(excess) })] : []),
    ];
  };
}

function list(propositions: readonly KeyedProposition[]): string {
  return propositions
    .slice(0, MOST)
    .map(({ words }) => `${words.source} ${words.phrase} ${words.target}`)
    .join("; ");
}
