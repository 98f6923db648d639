import { useLanguage } from "../i18n/use-language.ts";
import { TextButton } from "../ui/text-button.tsx";
import styles from "./copy-link.module.css";
import { useCopyLink } from "./use-copy-link.ts";

export function CopyLink() {
  const { t } = useLanguage();
  const { outcome, copy } = useCopyLink();
  return (
    <span className={styles.copy}>
      <TextButton icon={outcome === "copied" ? "check" : "link"} onClick={copy}>
        {outcome === "copied" ? t("bar.shared") : t("bar.share")}
      </TextButton>
      <span role="status" className={styles.failure}>
        {outcome === "failed" ? t("bar.shareFailed") : ""}
      </span>
    </span>
  );
}
