import { pageCommands } from "../../commands/page-commands.ts";
import { selectionCommands } from "../../commands/selection-commands.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import styles from "./keys.module.css";

const CANVAS_KEYS = [
  "keys.walk",
  "keys.pan",
  "keys.zoom",
  "keys.open",
  "keys.select",
  "keys.pin",
] as const;

/** All keys, read off the commands themselves. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const withKeys = [...pageCommands, ...selectionCommands].filter(({ keys }) => keys !== undefined);
  return (
    <SheetDialog title={t("command.keys")} closeLabel={t("inspector.close")} onClose={onClose}>
      <p className={styles.hint}>{t("keys.hint")}</p>
      <dl className={styles.keys}>
        <div>
          <dt>{t("bar.search")}</dt>
          <dd>
            <kbd>Ctrl K</kbd>
          </dd>
        </div>
        {withKeys.map(({ id, label, keys }) => (
          <div key={id}>
            <dt>{t(label)}</dt>
            <dd>
              <kbd>{keys?.replaceAll("+", " ").replace("Mod", "Ctrl")}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.title}>{t("keys.canvas")}</h3>
      <ul className={styles.canvas}>
        {CANVAS_KEYS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </SheetDialog>
  );
}
