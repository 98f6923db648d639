import { useLanguage } from "../../../i18n/use-language.ts";
import { type ListedWork, RECORD } from "./collect-works.ts";
import styles from "./literature.module.css";

/** In which sections how many statements rest on the work: `§5 12 · §7 3`. */
export function SectionCounts({ work }: { readonly work: ListedWork }) {
  const { t } = useLanguage();
  const sections = [...work.sections].toSorted(([a], [b]) => a - b);
  return (
    <span className={styles.counts}>
      {sections.map(([section, statements]) => (
        <span key={section}>
          {section === RECORD ? t("literature.inRecord") : `§${section}`} <b>{statements.length}</b>
        </span>
      ))}
    </span>
  );
}
