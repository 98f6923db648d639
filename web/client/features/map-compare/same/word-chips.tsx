import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../map-compare.module.css";
import type { ApartWords } from "./apart-words.ts";

interface WordChipsProps extends ApartWords {
  readonly onJoin: (words: readonly [mine: string, other: string]) => void;
}

/** For a mouse: one word is dragged onto another of the other map. The form below does the same for everybody. */
export function WordChips({ mine, other, onJoin }: WordChipsProps) {
  const { t } = useLanguage();
  const [dragged, setDragged] = useState<string | null>(null);
  return (
    <div className={styles.chips} aria-hidden>
      <p>{t("mapcompare.dragHint")}</p>
      <ul>
        {mine.map((word) => (
          // The form below is the way with a keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={word}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData("text/plain", word);
              setDragged(word);
            }}
            onDragEnd={() => setDragged(null)}
          >
            {word}
          </li>
        ))}
      </ul>
      <ul>
        {other.map((word) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={word}
            data-open={dragged !== null || undefined}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) onJoin([dragged, word]);
              setDragged(null);
            }}
          >
            {word}
          </li>
        ))}
      </ul>
    </div>
  );
}
