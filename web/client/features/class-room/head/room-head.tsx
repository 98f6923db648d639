import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { toClock } from "../../../classes/class-time.ts";
import { useClassTime } from "../../../classes/use-class-time.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { RoomActionsProps } from "../class-room-props.ts";
import { RoomActions } from "./room-actions.tsx";
import styles from "./room-head.module.css";

/** The question, the counts and what can be done with the class; always in sight. */
export function RoomHead(props: RoomActionsProps) {
  const { t } = useLanguage();
  const { activity, name } = useTeacherClass();
  return (
    <header className={styles.head}>
      <div className={styles.question}>
        <p className={styles.over}>
          {t("classroom.focusQuestion")}
          {name !== "" && ` · ${name}`}
        </p>
        <h2>{activity.focusQuestion}</h2>
      </div>
      <Figures />
      <RoomActions {...props} />
    </header>
  );
}

function Figures() {
  const { t } = useLanguage();
  const shown = useTeacherClass();
  const propositions = useClassState(({ map }) => map?.propositions ?? 0);
  const { minutes, left } = useClassTime(shown);
  const hasClock = shown.state !== "open" && shown.state !== "ended" && left !== null;
  return (
    <dl className={styles.figures}>
      <Figure number={String(shown.students.length)} text={t("classroom.students")} />
      <Figure number={String(propositions)} text={t("classroom.propositions")} />
      <Figure
        number={hasClock ? toClock(left) : t("classroom.minutes", { number: minutes ?? 0 })}
        text={
          shown.state === "running"
            ? t(hasClock ? "classroom.timeLeft" : "classroom.timeSoFar")
            : t(`classroom.state.${shown.state}`)
        }
      />
    </dl>
  );
}

function Figure({ number, text }: { readonly number: string; readonly text: string }) {
  return (
    <div>
      <dt>{text}</dt>
      <dd>{number}</dd>
    </div>
  );
}
