import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./side.module.css";

/** Labels and phrases that teachers joined by hand; each group can be parted again. */
export function JoinedLabels() {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { same } = useTeacherClass();
  const groups = (["concepts", "phrases"] as const).flatMap((of) =>
    same[of].map((words, index) => ({ of, index, words })),
  );
  if (groups.length === 0) return null;
  return (
    <PanelSection title={t("classroom.joined")}>
      <ul className={styles.rows}>
        {groups.map(({ of, index, words }) => (
          <li key={`${of}${index}`} className={styles.pair}>
            <span className={styles.sentence} data-phrase={of === "phrases" || undefined}>
              {words.join(" = ")}
            </span>
            <TextButton
              look="link"
              label={t("classroom.partNamed", { words: words.join(" = ") })}
              onClick={() => void act({ do: "partLabels", of, index })}
            >
              {t("classroom.part")}
            </TextButton>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
