import { useLanguage } from "../../i18n/use-language.ts";
import type { AttachedCopy } from "../../reading/attached-copy.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./reading.module.css";

/** Whose words stand below: the copy's, with the way to change it, or ours, with the invitation to attach one. */
export function CopyLine({ copy }: { readonly copy: AttachedCopy | null }) {
  const { t } = useLanguage();
  const { dialogs } = useAtlasStores();
  const open = () => dialogs.setState({ open: { kind: "attach" } });
  if (copy === null)
    return (
      <div className={styles.invitation}>
        <p>{t("reading.invitation")}</p>
        <TextButton look="bordered" icon="quote" onClick={open}>
          {t("reading.attach")}
        </TextButton>
      </div>
    );
  const found = Object.keys(copy.quotes).length;
  return (
    <div className={styles.copyLine}>
      <span>
        {copy.name} · {t("reading.found", { found, sought: copy.sought })}
      </span>
      <TextButton look="link" onClick={open}>
        {t("reading.change")}
      </TextButton>
    </div>
  );
}
