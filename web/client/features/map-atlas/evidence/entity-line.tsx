import { linkEntity } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { labelOf } from "../../../maps/use-atlas-names.ts";
import { EntityCombobox } from "../../../search/index.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { useNavigation } from "../../../state/use-navigation.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { AtlasCheck } from "../use-atlas-check.ts";
import styles from "../map-atlas.module.css";

interface EntityLineProps {
  readonly concept: MapConcept;
  readonly check: AtlasCheck;
  readonly isReadOnly: boolean;
}

/** Which entity of the atlas a concept means. */
export function EntityLine({ concept, check: { names }, isReadOnly }: EntityLineProps) {
  const { t, language } = useLanguage();
  const editor = useMapEditor();
  const { openEntity } = useNavigation();
  const link = (entity: string | null) =>
    void editor.edit((map) => linkEntity(map, concept.id, entity));
  const { entity } = concept;
  if (entity === null)
    return isReadOnly ? null : (
      <div className={styles.search}>
        <EntityCombobox
          label={t("mapatlas.linkTo")}
          chosen={null}
          placeholder={t("mapatlas.linkTo")}
          onChoose={link}
        />
      </div>
    );
  const kind = names.byId.get(entity)?.kind;
  return (
    <p className={styles.entity}>
      {kind !== undefined && <KindMark kind={kind} size={18} />}
      <span>{t("mapatlas.means", { name: labelOf(names, entity, language) })}</span>
      <TextButton look="link" onClick={() => openEntity(entity)}>
        {t("mapatlas.openIt")}
      </TextButton>
      {!isReadOnly && (
        <TextButton look="link" onClick={() => link(null)}>
          {t("mapatlas.unlink")}
        </TextButton>
      )}
    </p>
  );
}
