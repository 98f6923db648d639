import "@mantine/core/styles/Tooltip.css";
import { Tooltip } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ReadingSentence } from "../../reading/compose-reading.ts";
import { useReadingNow } from "./reading-context.ts";
import { SentenceSign } from "./sentence-sign.tsx";
import styles from "./reading.module.css";
import { useAsideText } from "./use-aside-text.ts";

const EVENTS = { hover: true, focus: true, touch: true };

/**
 * One sentence, in the copy's words or in ours. A button that breaks across lines as text does, which a real one cannot;
 * pressed, it lights what it says.
 */
export function SentenceSpan({ sentence }: { readonly sentence: ReadingSentence }) {
  const { current, lit, named, press } = useReadingNow();
  const { t } = useLanguage();
  const asideText = useAsideText();
  const { id, number, mark, aside } = sentence;
  const words = (
    <span
      role="button"
      tabIndex={id === current ? 0 : -1}
      className={styles.sentence}
      data-sentence={id}
      data-mark={mark}
      data-named={named.includes(id) || undefined}
      aria-pressed={id === lit?.id}
      aria-current={named.includes(id) ? "true" : undefined}
      onClick={() => press(sentence)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press(sentence);
      }}
    >
      <sup className={styles.number}>{number}</sup>
      <Words sentence={sentence} />
      <SentenceSign mark={mark} />
      {mark === "contested" && <span className={styles.hidden}> {t("status.contested")}</span>}
      {aside !== null && <span className={styles.hidden}> {asideText(aside)}</span>}
    </span>
  );
  if (aside === null) return words;
  return (
    <Tooltip
      label={asideText(aside)}
      events={EVENTS}
      openDelay={250}
      multiline
      maw={280}
      withinPortal={false}
    >
      {words}
    </Tooltip>
  );
}

function Words({ sentence }: { readonly sentence: ReadingSentence }) {
  const { t } = useLanguage();
  const asideText = useAsideText();
  const { words, instead, lang, mark, claims, aside } = sentence;
  if (words !== null)
    return (
      <span lang={lang} className={styles.words} data-mark={mark}>
        {words}
      </span>
    );
  if (instead !== null)
    return (
      <span lang={lang} className={styles.instead} title={t("reading.instead")}>
        {instead}
      </span>
    );
  const [first] = claims;
  return (
    <span className={styles.ours}>
      {first === undefined ? (
        <i>{aside === null ? "" : asideText(aside)}</i>
      ) : (
        <span lang="en" className={styles.words} data-mark={mark}>
          {first.text}
        </span>
      )}
      {claims.length > 1 && " "}
      {claims.length > 1 && <small>{t("reading.andMore", { count: claims.length - 1 })}</small>}
    </span>
  );
}
