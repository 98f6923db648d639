import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { FoldedRows } from "./folded-rows.tsx";
import type { MapSectionProps } from "./most-agreed.tsx";
import { SaidRow } from "./said-row.tsx";
import styles from "./side.module.css";

/** Of an activity with mistakes: who found them is not said, how many did is; and what else was marked. */
export function FoundMistakes({ map, onChoose }: MapSectionProps) {
  const { t } = useLanguage();
  const known = map.mistakes.filter(({ isKnown }) => isKnown);
  const others = map.mistakes.filter(({ isKnown }) => !isKnown);
  return (
    <>
      <PanelSection
        title={t("classroom.mistakes")}
        action={<small>{t("classroom.mistakesHow")}</small>}
      >
        <FoldedRows
          few={8}
          rows={known.map((each) => (
            <SaidRow key={each.said.key} {...each} all={map.students} onChoose={onChoose} />
          ))}
        />
      </PanelSection>
      {others.length > 0 && (
        <PanelSection
          title={t("classroom.marked")}
          action={<small>{t("classroom.markedHow")}</small>}
        >
          <p className={styles.none}>{t("classroom.markedHint")}</p>
          <FoldedRows
            rows={others.map((each) => (
              <SaidRow key={each.said.key} {...each} onChoose={onChoose} />
            ))}
          />
        </PanelSection>
      )}
    </>
  );
}
