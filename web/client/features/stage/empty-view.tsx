import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./stage.module.css";

/** When the filters leave nothing: one sentence and one way on. */
export function EmptyView() {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const entities = useScene((scene) => scene.entities);
  const hiddenKinds = useView((state) => state.hiddenKinds);
  const isEmpty =
    entities.size > 0 && [...entities.values()].every(({ kind }) => hiddenKinds.has(kind));
  if (!isEmpty) return null;
  return (
    <div className={styles.message} role="status">
      <p className={styles.sentence}>{t("list.empty")}</p>
      <TextButton
        look="bordered"
        onClick={() => view.setState({ hiddenKinds: new Set(), hiddenStatuses: new Set() })}
      >
        {t("rail.all")}
      </TextButton>
    </div>
  );
}
