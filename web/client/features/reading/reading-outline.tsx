import { useLanguage } from "../../i18n/use-language.ts";
import type { ReadingSection } from "../../reading/compose-reading.ts";
import styles from "./reading.module.css";

/** Goes to a section: its heading takes the focus, so that the next key reads on from there. */
export function ReadingOutline({ sections }: { readonly sections: readonly ReadingSection[] }) {
  const { t, language } = useLanguage();
  return (
    <label className={styles.outline}>
      <span>{t("reading.goTo")}</span>
      <select
        value=""
        onChange={({ currentTarget }) => {
          const heading = document.querySelector<HTMLElement>(
            `#reading-${currentTarget.value} > h3`,
          );
          heading?.scrollIntoView({ block: "start" });
          heading?.focus({ preventScroll: true });
        }}
      >
        <option value="" disabled>
          {t("reading.sections", { count: sections.length })}
        </option>
        {sections.map(({ number, labels }) => (
          <option key={number} value={number}>
            §{number} {labels[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
