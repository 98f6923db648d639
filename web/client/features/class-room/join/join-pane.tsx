import { spacedCode, spokenAddress, toJoinLink } from "../../../classes/joining/join-addresses.ts";
import { QrCode } from "../../../classes/joining/qr-code.tsx";
import { useJoinAddress } from "../../../classes/joining/use-join-address.ts";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { ForTheRoom } from "./for-the-room.tsx";
import styles from "./join.module.css";

/** How students come in, and how the server is opened for them. */
export function JoinPane() {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { code, isLocked, students, activity } = useTeacherClass();
  const join = useJoinAddress();
  if (code === null) return <p className={styles.none}>{t("classroom.join.none")}</p>;
  return (
    <div className={styles.join}>
      <div className={styles.card}>
        <div>
          <p className={styles.lead}>
            {t("classroom.join.goTo")} <strong>{spokenAddress(join.address)}</strong>{" "}
            {t("classroom.join.andType")}
          </p>
          <p className={styles.code}>{spacedCode(code)}</p>
          <p className={styles.joined}>
            {isLocked
              ? t("classroom.join.locked")
              : t("classroom.join.joined", { count: students.length })}
          </p>
          <div className={styles.row}>
            <TextButton
              look="bordered"
              onClick={() => void act({ do: isLocked ? "unlock" : "lock" })}
            >
              {t(isLocked ? "classroom.unlock" : "classroom.lock")}
            </TextButton>
            <TextButton look="bordered" icon="refresh" onClick={() => void act({ do: "reroll" })}>
              {t("classroom.reroll")}
            </TextButton>
          </div>
        </div>
        <div className={styles.qr}>
          <QrCode text={toJoinLink(join.address, code)} label={t("classroom.join.qr")} />
        </div>
      </div>
      {join.all.length > 1 && (
        <SelectField
          label={t("classroom.join.address")}
          value={join.address}
          options={join.all.map((each) => ({ value: each, label: each }))}
          onChange={join.choose}
        />
      )}
      <ForTheRoom join={join} />
      <section className={styles.task}>
        <h3>{activity.title}</h3>
        <p>{activity.instructions}</p>
      </section>
    </div>
  );
}
