import { useLanguage } from "../../i18n/use-language.ts";
import { isEntityShown, NO_FILTERS } from "../../state/filters.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./stage.module.css";

/** When the filters leave nothing: one sentence and one way on. */
export function EmptyView() {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const entities = useScene((scene) => scene.entities);
  const filters = useView((state) => state.filters);
  const isEmpty =
    entities.size > 0 && ![...entities.values()].some((entity) => isEntityShown(filters, entity));
  if (!isEmpty) return null;
  return (
    <div className={styles.message} role="status">
      <p className={styles.sentence}>{t("list.empty")}</p>
      <TextButton look="bordered" onClick={() => view.setState({ filters: NO_FILTERS })}>
        {t("rail.all")}
      </TextButton>
    </div>
  );
}
