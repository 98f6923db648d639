import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./top-bar.module.css";

export function ApiLink() {
  const { t } = useLanguage();
  return (
    <a className={styles.api} href="/api/docs">
      <Icon name="code" size={16} />
      {t("bar.api")}
    </a>
  );
}
