import type { Said } from "../../../../contract/classes.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./side.module.css";

/** What was revealed; each can be hidden again. */
export function ShownToAll({ onChoose }: { readonly onChoose: (said: Said) => void }) {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { revealed } = useTeacherClass();
  if (revealed.length === 0) return null;
  return (
    <PanelSection title={t("classroom.revealed")}>
      <ul className={styles.rows}>
        {revealed.map((said) => (
          <li key={said.key} className={styles.pair}>
            <button type="button" className={styles.row} onClick={() => onChoose(said)}>
              <span className={styles.sentence}>
                <SaidSentence said={said} />
              </span>
            </button>
            <TextButton look="link" onClick={() => void act({ do: "hide", key: said.key })}>
              {t("classroom.said.hide")}
            </TextButton>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
