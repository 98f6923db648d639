import { spacedCode, spokenAddress } from "../../../classes/joining/join-addresses.ts";
import { useJoinAddress } from "../../../classes/joining/use-join-address.ts";
import { toClock } from "../../../classes/class-time.ts";
import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useClassTime } from "../../../classes/use-class-time.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";
import { Question } from "./question.tsx";

/** While they work: the question, how far the class is, the time. */
export function WorkView() {
  const { t } = useLanguage();
  const shown = useTeacherClass();
  const propositions = useClassState(({ map }) => map?.propositions ?? 0);
  const { left, minutes } = useClassTime(shown);
  const { address } = useJoinAddress();
  const { state, code, isLocked, students, activity } = shown;
  return (
    <div className={styles.work}>
      <div>
        <Question />
        {activity.instructions !== "" && (
          <p className={styles.instructions}>{activity.instructions}</p>
        )}
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>{t("classroom.students")}</dt>
          <dd>{students.length}</dd>
        </div>
        <div>
          <dt>{t("classroom.propositions")}</dt>
          <dd>{propositions}</dd>
        </div>
        <div>
          <dt>
            {state === "running"
              ? t(left === null ? "classroom.timeSoFar" : "classroom.timeLeft")
              : t(`classroom.state.${state}`)}
          </dt>
          <dd>
            {left === null ? t("classroom.minutes", { number: minutes ?? 0 }) : toClock(left)}
          </dd>
        </div>
      </dl>
      {code !== null && !isLocked && (
        <p className={styles.instruction}>
          {spokenAddress(address)} <strong className={styles.smallCode}>{spacedCode(code)}</strong>
        </p>
      )}
    </div>
  );
}
