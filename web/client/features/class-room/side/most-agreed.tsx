import type { ClassMap, Said } from "../../../../contract/classes.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { FoldedRows } from "./folded-rows.tsx";
import { SaidRow } from "./said-row.tsx";
import styles from "./side.module.css";

export interface MapSectionProps {
  readonly map: ClassMap;
  readonly onChoose: (said: Said) => void;
}

export function MostAgreed({ map, onChoose }: MapSectionProps) {
  const { t } = useLanguage();
  return (
    <PanelSection
      title={t("classroom.agreed")}
      action={<small>{t("classroom.of", { number: map.students })}</small>}
    >
      {map.agreed.length === 0 ? (
        <p className={styles.none}>{t("classroom.agreedNone")}</p>
      ) : (
        <FoldedRows
          rows={map.agreed.map((each) => (
            <SaidRow key={each.said.key} {...each} all={map.students} onChoose={onChoose} />
          ))}
        />
      )}
    </PanelSection>
  );
}
