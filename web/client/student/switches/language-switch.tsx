import { LANGUAGES } from "../../../../graph/model/kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./switches.module.css";

/** Each language by its own name, as its readers look for it. */
const NAMES = { en: "English", id: "Bahasa Indonesia", uk: "Українська" } as const;

export function LanguageSwitch() {
  const { t, language, change } = useLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={t("student.language")}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={`${each.toUpperCase()} ${NAMES[each]}`}
          aria-pressed={each === language}
          onClick={() => change(each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
