import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./console.module.css";

/** What the page owes the reader: a link that could not be read, a server that is away. */
export function NoticeLine() {
  const { t } = useLanguage();
  const { notices } = useAtlasStores();
  const all = useStore(notices.store);
  return (
    <div className={styles.notices} role="status">
      {all.map(({ key, values }) => (
        <p key={key}>
          <span>{t(key, values)}</span>
          <IconButton icon="close" label={t("ask.dismiss")} onClick={() => notices.dismiss(key)} />
        </p>
      ))}
    </div>
  );
}
