import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { useNews, useRoom } from "./room-context.ts";
import { RoomMenu } from "./room-menu.tsx";
import styles from "./room.module.css";
import { TimeLeft } from "./time-left.tsx";

/** The focus question stays in sight, whatever is done below. */
export function RoomHead({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useLanguage();
  const { given } = useRoom();
  const { news } = useNews();
  const [isOpen, setOpen] = useState(false);
  const hasInstructions = given.instructions.trim() !== "";
  return (
    <header className={styles.head}>
      <p className={styles.over}>{t("student.focusQuestion")}</p>
      <div className={styles.tools}>
        <TimeLeft />
        <IconButton
          icon="menu"
          label={t("student.menu")}
          isExpanded={isOpen}
          onClick={() => setOpen(true)}
        />
      </div>
      <h1 className={styles.question}>{given.focusQuestion}</h1>
      {hasInstructions && (
        <details className={styles.instructions} open={news.state === "open"}>
          <summary>{t("student.instructions")}</summary>
          <p>{given.instructions}</p>
        </details>
      )}
      {isOpen && (
        <SheetDialog
          title={t("student.menu")}
          closeLabel={t("student.close")}
          onClose={() => setOpen(false)}
        >
          <RoomMenu onLeave={onLeave} />
        </SheetDialog>
      )}
    </header>
  );
}
