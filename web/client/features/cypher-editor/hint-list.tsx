import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./cypher-editor.module.css";
import { type Hint, sayHint } from "./hints/hint.ts";

export interface HintListProps {
  readonly hints: readonly Hint[];
  readonly onGo: (hint: Hint) => void;
  readonly onFix: (hint: Hint) => void;
}

const SHOWN = 2;

/** The marks of the text in words: for those who do not hover, and those who do not see. */
export function HintList({ hints, onGo, onFix }: HintListProps) {
  const { t } = useLanguage();
  const more = hints.length - SHOWN;
  return (
    <ul className={styles.hints} aria-label={t("editor.hints")} aria-live="polite">
      {hints.slice(0, SHOWN).map((hint) => (
        <li key={`${hint.from} ${sayHint(hint, t)}`} data-severity={hint.severity}>
          <button type="button" className={styles.hint} onClick={() => onGo(hint)}>
            <span {...("text" in hint.says && { lang: "en" })}>{sayHint(hint, t)}</span>
          </button>
          {hint.fix !== null && (
            <TextButton look="link" onClick={() => onFix(hint)}>
              {t("editor.meant", { name: hint.fix })}
            </TextButton>
          )}
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{t("editor.moreHints", { count: more })}</li>}
    </ul>
  );
}
