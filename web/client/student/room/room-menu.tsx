import { useState } from "react";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useKeepingState } from "../../maps/keeping/use-map-keeping.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useAliasWords } from "../state/use-alias-words.ts";
import { spaceCode } from "../state/tidy-code.ts";
import { LanguageSwitch } from "../switches/language-switch.tsx";
import { ThemeSwitch } from "../switches/theme-switch.tsx";
import { useNews, useRoom } from "./room-context.ts";
import styles from "./room.module.css";

/** Who one is here, the page's switches, and how this device forgets the class. */
export function RoomMenu({ onLeave }: { readonly onLeave: () => void }) {
  const { t, language } = useLanguage();
  const aliasWords = useAliasWords();
  const { ticket, given } = useRoom();
  const { news } = useNews();
  const date = formatDate(news.expiresAt.slice(0, 10), language);
  return (
    <div className={styles.menu}>
      <dl>
        <dt>{t("student.class")}</dt>
        <dd>
          {given.title} · {spaceCode(ticket.code)}
        </dd>
        <dt>{t("student.alias")}</dt>
        <dd>{aliasWords(ticket.alias)}</dd>
        <dt>{t("student.phrase")}</dt>
        <dd className={styles.phrase}>{ticket.phrase}</dd>
      </dl>
      <div className={styles.switches}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <p className={styles.small}>{t("student.keptUntil", { date })}</p>
      <Leave onLeave={onLeave} />
    </div>
  );
}

function Leave({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useLanguage();
  const { keeper } = useRoom();
  const { status } = useKeepingState(keeper);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <TextButton look="bordered" onClick={() => setAsked(true)}>
        {t("student.leave")}
      </TextButton>
    );
  return (
    <div role="alert" className={styles.leave}>
      <p>{t("student.leaveAsk")}</p>
      {status !== "saved" && <p className={styles.loud}>{t("student.leaveUnsent")}</p>}
      <TextButton look="bordered" onClick={onLeave}>
        {t("student.leaveYes")}
      </TextButton>
      <TextButton onClick={() => setAsked(false)}>{t("student.leaveNo")}</TextButton>
    </div>
  );
}
