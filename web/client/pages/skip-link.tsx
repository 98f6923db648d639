import { useLanguage } from "../i18n/use-language.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import styles from "./explore-page.module.css";

/** The first stop of the Tab key: the list says everything the canvas shows. */
export function SkipLink() {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => {
        view.setState({ surface: "list" });
        // The list is drawn first, then it can take the focus.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>("#atlas-list [data-row]")?.focus(),
        );
      }}
    >
      {t("app.skip")}
    </button>
  );
}
