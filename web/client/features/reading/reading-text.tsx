import { useEffect, useMemo, useRef } from "react";
import type { Overview } from "../../../contract/overview.ts";
import type { TextSentence } from "../../../contract/sentences.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AttachedCopy } from "../../reading/attached-copy.ts";
import { composeReading } from "../../reading/compose-reading.ts";
import { ReadingContext } from "./reading-context.ts";
import { ReadingParagraph } from "./reading-paragraph.tsx";
import { ReadingOutline } from "./reading-outline.tsx";
import styles from "./reading.module.css";
import { useReading } from "./use-reading.ts";
import { useSentenceKeys } from "./use-sentence-keys.ts";

export interface ReadingTextProps {
  readonly sentences: readonly TextSentence[];
  readonly overview: Overview;
  readonly copy: AttachedCopy | null;
}

/** Section by section. What the selected relation comes from is brought into sight. */
export function ReadingText({ sentences, overview, copy }: ReadingTextProps) {
  const { language } = useLanguage();
  const text = useRef<HTMLDivElement>(null);
  const reading = useReading(sentences, overview);
  const { current, handlers } = useSentenceKeys(reading.named[0] ?? sentences[0]?.id ?? null);
  const sections = useMemo(
    () => composeReading(sentences, overview.sections, copy),
    [sentences, overview, copy],
  );
  const [target] = reading.named;
  useEffect(() => {
    if (target === undefined) return;
    const sentence = text.current?.querySelector(`[data-sentence="${CSS.escape(target)}"]`);
    sentence?.scrollIntoView({ block: "center" });
  }, [target]);
  return (
    <ReadingContext value={{ ...reading, current }}>
      <ReadingOutline sections={sections} />
      {/* Only focus and arrow keys that rise from the sentences, which are buttons, are heard here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={text} className={styles.text} {...handlers}>
        {sections.map(({ number, labels, paragraphs }) => (
          <section key={number} id={`reading-${number}`} className={styles.section}>
            <h3 tabIndex={-1}>
              <span className={styles.number}>§{number}</span> {labels[language]}
            </h3>
            {paragraphs.map((paragraph) => (
              <ReadingParagraph
                key={paragraph.id}
                paragraph={paragraph}
                isRunning={copy !== null}
              />
            ))}
          </section>
        ))}
      </div>
    </ReadingContext>
  );
}
