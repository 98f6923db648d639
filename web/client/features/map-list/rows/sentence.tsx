/** A proposition as it is read: concept, linking phrase, concept. */
import type { ReactNode } from "react";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./rows.module.css";

export interface SentenceProps {
  readonly sources: readonly Pick<MapConcept, "id" | "label">[];
  readonly phrase: string;
  readonly targets: readonly Pick<MapConcept, "id" | "label">[];
}

export function Sentence({ sources, phrase, targets }: SentenceProps) {
  const words = useWords();
  const isWorded = phrase.trim() !== "";
  return (
    <span className={styles.sentence}>
      <Ends concepts={sources} />{" "}
      {isWorded ? <i>{phrase.trim()}</i> : <span className={styles.missing}>{words.noPhrase}</span>}{" "}
      <Ends concepts={targets} />
    </span>
  );
}

function Ends({ concepts }: { readonly concepts: SentenceProps["sources"] }): ReactNode {
  const words = useWords();
  if (concepts.length === 0) return <span className={styles.missing}>…</span>;
  return concepts.map(({ id, label }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      {label.trim() || <span className={styles.missing}>{words.noLabel}</span>}
    </span>
  ));
}

/** What stands where nothing is written yet. */
function useWords(): { readonly noPhrase: string; readonly noLabel: string } {
  const { t } = useLanguage();
  return { noPhrase: t("maplist.noPhrase"), noLabel: t("maplist.noLabel") };
}

/** The same as plain text. */
export function useSentenceText(): (
  source: { readonly label: string },
  phrase: string,
  target: { readonly label: string },
) => string {
  const { noPhrase, noLabel } = useWords();
  return (source, phrase, target) =>
    [
      source.label.trim() || noLabel,
      phrase.trim() || noPhrase,
      target.label.trim() || noLabel,
    ].join(" ");
}
