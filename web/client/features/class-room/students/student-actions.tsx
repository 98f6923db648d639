import { useState } from "react";
import { aliasName } from "../../../../../graph/classes/alias-name.ts";
import type { StudentHead } from "../../../../contract/classes.ts";
import { useOpenClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { Confirmation } from "../confirmation.tsx";
import styles from "./students.module.css";

export interface StudentActionsProps {
  readonly student: StudentHead;
  readonly onRemoved: () => void;
}

/** Another resume phrase for who lost theirs, and the way out. */
export function StudentActions({ student, onRemoved }: StudentActionsProps) {
  const { t, language } = useLanguage();
  const { act } = useOpenClass();
  const [asking, setAsking] = useState<"rephrase" | "remove" | null>(null);
  const [phrase, setPhrase] = useState<string | null>(null);
  const rephrase = async (): Promise<void> => {
    const answer = await act({ do: "rephrase", student: student.id });
    setPhrase(answer?.phrase ?? null);
  };
  const remove = async (): Promise<void> => {
    if ((await act({ do: "remove", student: student.id })) !== null) onRemoved();
  };
  const asked = asking ?? "remove";
  return (
    <PanelSection title={t("classroom.student.more")}>
      {phrase !== null && (
        <div className={styles.phrase} role="status">
          <strong>{phrase}</strong>
          <p>{t("classroom.rephrase.once")}</p>
        </div>
      )}
      <div className={styles.buttons}>
        <TextButton look="bordered" icon="refresh" onClick={() => setAsking("rephrase")}>
          {t("classroom.act.rephrase")}
        </TextButton>
        <TextButton look="bordered" icon="trash" onClick={() => setAsking("remove")}>
          {t("classroom.act.remove")}
        </TextButton>
      </div>
      {asking !== null && (
        <Confirmation
          title={aliasName(student.alias, language)}
          text={t(`classroom.ask.${asked}`)}
          act={t(`classroom.act.${asked}`)}
          onAct={() => void (asked === "rephrase" ? rephrase() : remove())}
          onClose={() => setAsking(null)}
        />
      )}
    </PanelSection>
  );
}
