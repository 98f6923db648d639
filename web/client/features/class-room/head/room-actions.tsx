import { useState } from "react";
import type { ClassAction } from "../../../../contract/classes.ts";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { RoomActionsProps } from "../class-room-props.ts";
import { MoreMenu } from "./more-menu.tsx";
import { StateActions } from "./state-actions.tsx";
import styles from "./room-head.module.css";

/** Of one click: what a class needs while it goes on. The rest is in a menu. */
export function RoomActions(props: RoomActionsProps) {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { isLocked, activity } = useTeacherClass();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const go = (action: ClassAction) => void act(action);
  return (
    <div className={styles.actions}>
      <StateActions go={go} />
      <TextButton look="bordered" onClick={() => go({ do: isLocked ? "unlock" : "lock" })}>
        {t(isLocked ? "classroom.unlock" : "classroom.lock")}
      </TextButton>
      {activity.experts.length > 0 && (
        <TextButton
          look="bordered"
          icon={props.besideExpert ? "check" : "differs"}
          onClick={props.onCompare}
        >
          {t("classroom.compare")}
        </TextButton>
      )}
      <TextButton look="bordered" icon="external" onClick={props.onProject}>
        {t("classroom.project")}
      </TextButton>
      <TextButton look="bordered" icon="file" onClick={props.onReport}>
        {t("classroom.report")}
      </TextButton>
      <IconButton
        icon="dots"
        label={t("classroom.more")}
        isExpanded={isMenuOpen}
        onClick={() => setMenuOpen(true)}
      />
      {isMenuOpen && <MoreMenu {...props} onClose={() => setMenuOpen(false)} />}
    </div>
  );
}
