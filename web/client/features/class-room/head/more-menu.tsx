import { useState } from "react";
import { classesApi } from "../../../api/classes-api.ts";
import { unshelveClass } from "../../../classes/class-shelf.ts";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { formatMoment } from "../../../i18n/format-moment.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SheetDialog } from "../../../ui/sheet-dialog.tsx";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Confirmation } from "../confirmation.tsx";
import { LinkActions } from "./link-actions.tsx";
import type { RoomActionsProps } from "../class-room-props.ts";
import styles from "./room-head.module.css";

type MoreMenuProps = RoomActionsProps & { readonly onClose: () => void };

/** What is done once in a class: its name, its links, its code, its end. */
export function MoreMenu({ onClose, onSecret, onDeleted }: MoreMenuProps) {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  return (
    <SheetDialog title={t("classroom.more")} closeLabel={t("inspector.close")} onClose={onClose}>
      <div className={styles.menu}>
        <Rename />
        <section>
          <h3>{t("classroom.code")}</h3>
          <p>{t("classroom.rerollHint")}</p>
          <TextButton look="bordered" icon="refresh" onClick={() => void act({ do: "reroll" })}>
            {t("classroom.reroll")}
          </TextButton>
        </section>
        <LinkActions onSecret={onSecret} />
        <DeleteAll onDeleted={onDeleted} />
      </div>
    </SheetDialog>
  );
}

function Rename() {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { name } = useTeacherClass();
  const [text, setText] = useState(name);
  return (
    <section>
      <form
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault();
          void act({ do: "rename", name: text });
        }}
      >
        <TextField label={t("classroom.name")} value={text} maxLength={120} onChange={setText} />
        <SubmitButton>{t("classroom.rename")}</SubmitButton>
      </form>
    </section>
  );
}

function DeleteAll({ onDeleted }: Pick<MoreMenuProps, "onDeleted">) {
  const { t, language } = useLanguage();
  const { key, store } = useOpenClass();
  const { students, expiresAt } = useTeacherClass();
  const [isAsking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    try {
      await classesApi.erase(key);
      unshelveClass(key.id);
      onDeleted();
    } catch (error) {
      store.setState({ failure: error as Error });
    }
  };
  return (
    <section>
      <h3>{t("classroom.delete.title")}</h3>
      <p>{t("classroom.delete.hint", { date: formatMoment(expiresAt, language) })}</p>
      <button type="button" className={styles.danger} onClick={() => setAsking(true)}>
        {t("classroom.delete.act")}
      </button>
      {isAsking && (
        <Confirmation
          title={t("classroom.delete.title")}
          text={t("classroom.delete.text", { count: students.length })}
          act={t("classroom.delete.act")}
          onAct={() => void erase()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
