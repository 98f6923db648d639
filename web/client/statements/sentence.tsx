import { useLanguage } from "../i18n/use-language.ts";
import { type SentenceSource, splitSentence } from "./relation-words.ts";
import styles from "./statements.module.css";

/** The relation read as a sentence in the reader's language. */
export function Sentence({ statement }: { readonly statement: SentenceSource }) {
  const { language } = useLanguage();
  const { before, phrase, after } = splitSentence(statement, language);
  return (
    <span className={styles.sentence}>
      {before}
      <i>{phrase}</i>
      {after}
    </span>
  );
}
