import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { TallyBars } from "../../../classes/parts/tally-bars.tsx";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./side.module.css";

/** Propositions that were asked: the open ones first. */
export function VoteList() {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { votes } = useTeacherClass();
  const sorted = votes.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen));
  return (
    <PanelSection title={t("classroom.votes")}>
      <ul className={styles.votes}>
        {sorted.map(({ id, said, isOpen, tally }) => (
          <li key={id}>
            <p className={styles.sentence}>
              <SaidSentence said={said} />
            </p>
            <TallyBars tally={tally} />
            {isOpen ? (
              <TextButton look="link" onClick={() => void act({ do: "closeVote", vote: id })}>
                {t("classroom.vote.close")}
              </TextButton>
            ) : (
              <small>{t("classroom.vote.closed")}</small>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
