import type { Invitation } from "../../../contract/work.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./door.module.css";

/** Purpose and retention in plain words, before anything is kept. */
export function WhatIsKept({ invitation }: { readonly invitation: Invitation }) {
  const { t, language } = useLanguage();
  const date = formatDate(invitation.expiresAt.slice(0, 10), language);
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">{t("student.kept.title")}</h2>
      <ul>
        <li>{t("student.kept.purpose")}</li>
        <li>{t("student.kept.what")}</li>
        <li>{t("student.kept.who")}</li>
        <li>{t("student.kept.until", { date, count: invitation.retentionDays })}</li>
        <li>{t("student.kept.logs")}</li>
        <li>{t("student.kept.device")}</li>
      </ul>
    </section>
  );
}
