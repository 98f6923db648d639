import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type {
  ReadingParagraph as Paragraph,
  ReadingSentence,
} from "../../reading/compose-reading.ts";
import { useReadingNow } from "./reading-context.ts";
import { SentenceDetail } from "./sentence-detail.tsx";
import { SentenceSpan } from "./sentence-span.tsx";
import styles from "./reading.module.css";

export interface ReadingParagraphProps {
  readonly paragraph: Paragraph;
  /** As running text, from a copy; else a sentence a line, in our own words. */
  readonly isRunning: boolean;
}

/** A paragraph; what is coded from its open sentence stands right under that sentence. */
export function ReadingParagraph({ paragraph, isRunning }: ReadingParagraphProps) {
  const { t } = useLanguage();
  const { number, sentences } = paragraph;
  return (
    <div className={styles.paragraph}>
      <span className={styles.margin} aria-label={t("reading.paragraph", { number })} role="img">
        ¶{number}
      </span>
      {isRunning ? <RunningText sentences={sentences} /> : <SentenceList sentences={sentences} />}
    </div>
  );
}

interface SentencesProps {
  readonly sentences: readonly ReadingSentence[];
}

/** One parent for all, so that a sentence keeps the focus when what stands under it opens. */
function RunningText({ sentences }: SentencesProps) {
  const { opened } = useReadingNow();
  return (
    <div className={styles.running}>
      {sentences.map((sentence) => (
        <Fragment key={sentence.id}>
          <SentenceSpan sentence={sentence} />{" "}
          {sentence.id === opened && <SentenceDetail sentence={sentence} />}
        </Fragment>
      ))}
    </div>
  );
}

function SentenceList({ sentences }: SentencesProps) {
  const { opened } = useReadingNow();
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence.id}>
          <SentenceSpan sentence={sentence} />
          {sentence.id === opened && <SentenceDetail sentence={sentence} />}
        </li>
      ))}
    </ul>
  );
}
