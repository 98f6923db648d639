import { useState } from "react";
import type { Said } from "../../../../contract/classes.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useClassState, useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SheetDialog } from "../../../ui/sheet-dialog.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { HandBackForm } from "./hand-back-form.tsx";
import { SameAsForm } from "./same-as-form.tsx";
import styles from "./said-dialog.module.css";

export interface SaidDialogProps {
  readonly said: Said;
  readonly onClose: () => void;
}

/** What can be done with one proposition in front of the class. */
export function SaidDialog({ said, onClose }: SaidDialogProps) {
  const { t } = useLanguage();
  const [open, setOpen] = useState<"handBack" | "same" | null>(null);
  const toggle = (form: "handBack" | "same") => setOpen(open === form ? null : form);
  const students = useClassState(
    ({ map }) => map?.said.find((each) => each.said.key === said.key)?.students ?? 0,
  );
  const all = useClassState(({ map }) => map?.students ?? 0);
  return (
    <SheetDialog
      title={t("classroom.said.title")}
      closeLabel={t("inspector.close")}
      onClose={onClose}
    >
      <p className={styles.sentence}>
        <SaidSentence said={said} />
      </p>
      <p className={styles.count}>{t("classroom.said.students", { number: students, all })}</p>
      <div className={styles.actions}>
        <ShowActions said={said} />
        {students > 0 && (
          <TextButton
            look="bordered"
            icon="undo"
            isExpanded={open === "handBack"}
            onClick={() => toggle("handBack")}
          >
            {t("classroom.handBack.act")}
          </TextButton>
        )}
        <TextButton
          look="bordered"
          icon="common"
          isExpanded={open === "same"}
          onClick={() => toggle("same")}
        >
          {t("classroom.same.act")}
        </TextButton>
      </div>
      {open === "handBack" && (
        <HandBackForm said={said} student={null} onDone={() => setOpen(null)} />
      )}
      {open === "same" && <SameAsForm said={said} onDone={onClose} />}
    </SheetDialog>
  );
}

/** To all students: as it stands, or as a question. */
function ShowActions({ said }: { readonly said: Said }) {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { revealed, votes } = useTeacherClass();
  const isRevealed = revealed.some(({ key }) => key === said.key);
  const vote = votes.find((each) => each.isOpen && each.said.key === said.key);
  return (
    <>
      <TextButton
        look="bordered"
        icon={isRevealed ? "eyeOff" : "world"}
        onClick={() =>
          void act(isRevealed ? { do: "hide", key: said.key } : { do: "reveal", said })
        }
      >
        {t(isRevealed ? "classroom.said.hide" : "classroom.said.reveal")}
      </TextButton>
      <TextButton
        look="bordered"
        icon={vote === undefined ? "list" : "check"}
        onClick={() =>
          void act(vote === undefined ? { do: "ask", said } : { do: "closeVote", vote: vote.id })
        }
      >
        {t(vote === undefined ? "classroom.said.ask" : "classroom.vote.close")}
      </TextButton>
    </>
  );
}
