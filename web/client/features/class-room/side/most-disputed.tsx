import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { FoldedRows } from "./folded-rows.tsx";
import type { MapSectionProps } from "./most-agreed.tsx";
import { SaidRow } from "./said-row.tsx";
import styles from "./side.module.css";

export function MostDisputed({ map, onChoose }: MapSectionProps) {
  const { t } = useLanguage();
  return (
    <PanelSection
      title={t("classroom.disputed")}
      action={<small>{t("classroom.disputedHow")}</small>}
    >
      {map.disputed.length === 0 ? (
        <p className={styles.none}>{t("classroom.disputedNone")}</p>
      ) : (
        <FoldedRows
          few={3}
          rows={map.disputed.map(({ variants }) => (
            <li key={variants[0]?.said.key}>
              <ul className={styles.variants}>
                {variants.map((each) => (
                  <SaidRow key={each.said.key} {...each} onChoose={onChoose} />
                ))}
              </ul>
            </li>
          ))}
        />
      )}
    </PanelSection>
  );
}
