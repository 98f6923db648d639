import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { FoldedRows } from "./folded-rows.tsx";
import type { MapSectionProps } from "./most-agreed.tsx";
import { SaidRow } from "./said-row.tsx";
import styles from "./side.module.css";

/** What the expert says and nobody else, and what several say and the expert does not: different, not wrong. */
export function BesideExpert({ map, onChoose }: MapSectionProps) {
  const { t } = useLanguage();
  return (
    <>
      <PanelSection
        title={t("classroom.unsaid")}
        action={<small>{t("classroom.unsaidWhere")}</small>}
      >
        {map.unsaid.length === 0 ? (
          <p className={styles.none}>{t("classroom.unsaidNone")}</p>
        ) : (
          <FoldedRows
            rows={map.unsaid.map(({ said }) => (
              <SaidRow key={said.key} said={said} students={null} onChoose={onChoose} />
            ))}
          />
        )}
      </PanelSection>
      <PanelSection
        title={t("classroom.beyond")}
        action={<small>{t("classroom.beyondHow")}</small>}
      >
        {map.beyond.length === 0 ? (
          <p className={styles.none}>{t("classroom.beyondNone")}</p>
        ) : (
          <FoldedRows
            rows={map.beyond.map((each) => (
              <SaidRow key={each.said.key} {...each} onChoose={onChoose} />
            ))}
          />
        )}
      </PanelSection>
    </>
  );
}
