import { spacedCode, spokenAddress, toJoinLink } from "../../../classes/joining/join-addresses.ts";
import { QrCode } from "../../../classes/joining/qr-code.tsx";
import { useJoinAddress } from "../../../classes/joining/use-join-address.ts";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";
import { Question } from "./question.tsx";

const DAY_MS = 86_400_000;

/** Address, code and QR on one screen, and how many have come. */
export function JoinView() {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { code, isLocked, students, state, createdAt, expiresAt } = useTeacherClass();
  const { address, isOnlyHere } = useJoinAddress();
  const days = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / DAY_MS);
  return (
    <div className={styles.join}>
      <div className={styles.entry}>
        <div>
          <Question />
          {code === null || isLocked ? (
            <p className={styles.instruction}>{t("classroom.join.locked")}</p>
          ) : (
            <>
              <p className={styles.instruction}>
                {t("classroom.join.scan")} <strong>{spokenAddress(address)}</strong>{" "}
                {t("classroom.join.andType")}
              </p>
              <p className={styles.code}>{spacedCode(code)}</p>
            </>
          )}
          {isOnlyHere && <p className={styles.warning}>{t("classroom.wall.onlyHere")}</p>}
        </div>
        {code !== null && !isLocked && (
          <div className={styles.qr}>
            <QrCode text={toJoinLink(address, code)} label={t("classroom.join.qr")} />
          </div>
        )}
      </div>
      <div className={styles.come}>
        <div className={styles.joined}>
          <span className={styles.large}>{students.length}</span>
          <span>{t("classroom.wall.joined", { count: students.length })}</span>
          <span className={styles.dots} aria-hidden>
            {students.slice(0, 120).map(({ id }) => (
              <i key={id} />
            ))}
          </span>
        </div>
        {state === "open" && (
          <button type="button" className={styles.start} onClick={() => void act({ do: "start" })}>
            {t("classroom.wall.start")}
          </button>
        )}
      </div>
      <p className={styles.small}>{t("classroom.wall.privacy", { count: days })}</p>
    </div>
  );
}
