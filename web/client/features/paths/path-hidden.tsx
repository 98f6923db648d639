import { useLanguage } from "../../i18n/use-language.ts";
import { isEntityShown, isRelationShown, NO_FILTERS } from "../../state/filters.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./paths.module.css";
import type { ShownPath } from "./resolve-paths.ts";

/** The search goes over all of the atlas; the filters may hide on the canvas what it found. */
export function PathHidden({ path: { nodes, relations } }: { readonly path: ShownPath }) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const filters = useView((state) => state.filters);
  const isShown =
    nodes.every((entity) => isEntityShown(filters, entity)) &&
    relations.every((relation) => isRelationShown(filters, relation));
  if (isShown) return null;
  return (
    <p className={styles.hidden}>
      {t("paths.hidden")}{" "}
      <TextButton look="link" onClick={() => view.setState({ filters: NO_FILTERS })}>
        {t("rail.all")}
      </TextButton>
    </p>
  );
}
