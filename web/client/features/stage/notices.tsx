import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./stage.module.css";

/** What the page owes the reader: said once, in a sentence, until it is put away. */
export function NoticeList() {
  const { t } = useLanguage();
  const { notices } = useAtlasStores();
  const all = useStore(notices.store);
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {all.map(({ key, values }) => (
        <p key={key} className={styles.notice}>
          <span>{t(key, values)}</span>
          <IconButton
            icon="close"
            label={t("inspector.close")}
            onClick={() => notices.dismiss(key)}
          />
        </p>
      ))}
    </div>
  );
}
