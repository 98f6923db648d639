import { useLanguage } from "../../i18n/use-language.ts";
import { useAliasWords } from "../state/use-alias-words.ts";
import { useRoom } from "./room-context.ts";
import styles from "./room.module.css";

/** Before the teacher has started. */
export function WaitingRoom() {
  const { t } = useLanguage();
  const aliasWords = useAliasWords();
  const { ticket, given } = useRoom();
  return (
    <section className={styles.waiting}>
      <p className={styles.calm} role="status">
        {t("student.waiting", { alias: aliasWords(ticket.alias) })}
      </p>
      <p>{t(`student.kind.${given.kind}`)}</p>
      {given.minutes !== null && <p>{t("student.minutes", { count: given.minutes })}</p>}
    </section>
  );
}
