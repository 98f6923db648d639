import { useState } from "react";
import type { ClassAction } from "../../../../contract/classes.ts";
import { useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Icon } from "../../../ui/icon.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { Confirmation } from "../confirmation.tsx";
import styles from "./room-head.module.css";

const MORE_MINUTES = 5;

/** Start, pause, go on, end, more time: as the class stands. */
export function StateActions({ go }: { readonly go: (action: ClassAction) => void }) {
  const { t } = useLanguage();
  const { state, endsAt } = useTeacherClass();
  const [isEnding, setEnding] = useState(false);
  const primary = { open: "start", running: null, paused: "resume", ended: "reopen" } as const;
  const first = primary[state];
  const hasClock = state !== "open" && endsAt !== null;
  return (
    <>
      {first !== null && (
        <button type="button" className={styles.primary} onClick={() => go({ do: first })}>
          <Icon name="play" size={14} />
          {t(`classroom.do.${first}`)}
        </button>
      )}
      {state === "running" && (
        <TextButton look="bordered" onClick={() => go({ do: "pause" })}>
          {t("classroom.do.pause")}
        </TextButton>
      )}
      {hasClock && (
        <TextButton
          look="bordered"
          icon="plus"
          onClick={() => go({ do: "extend", minutes: MORE_MINUTES })}
        >
          {t("classroom.extend", { number: MORE_MINUTES })}
        </TextButton>
      )}
      {(state === "running" || state === "paused") && (
        <TextButton look="bordered" onClick={() => setEnding(true)}>
          {t("classroom.do.end")}
        </TextButton>
      )}
      {isEnding && (
        <Confirmation
          title={t("classroom.end.title")}
          text={t("classroom.end.text")}
          act={t("classroom.do.end")}
          onAct={() => go({ do: "end" })}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}
