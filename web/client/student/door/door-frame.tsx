import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { LanguageSwitch } from "../switches/language-switch.tsx";
import { ThemeSwitch } from "../switches/theme-switch.tsx";
import styles from "./door.module.css";

/** One column with the page's two switches above it. */
export function DoorFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <div className={styles.door}>
      <header className={styles.bar}>
        <span className={styles.name}>Human Security Atlas</span>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className={styles.main} aria-label={t("student.title")}>
        {children}
      </main>
    </div>
  );
}
