import { useLanguage } from "../../i18n/use-language.ts";
import { KeepingLine } from "../../maps/keeping/keeping-line.tsx";
import { useKeepingState } from "../../maps/keeping/use-map-keeping.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useNews, useRoom, useWork } from "./room-context.ts";
import styles from "./room.module.css";

/** Where the work is at this moment, the way to go on elsewhere, and "finished". */
export function RoomFoot() {
  const { t } = useLanguage();
  const { keeper, ticket } = useRoom();
  const { news, isCut } = useNews();
  const { status } = useKeepingState(keeper);
  return (
    <footer className={styles.foot}>
      <div className={styles.lines}>
        <KeepingLine keeper={keeper} />
        {isCut && status === "saved" && (
          <span className={styles.small} role="status">
            {t("student.cut")}
          </span>
        )}
        <span className={styles.small}>
          {t("student.elsewhere")} <b className={styles.own}>{ticket.phrase}</b>
        </span>
      </div>
      {news.state === "running" && <Finished />}
    </footer>
  );
}

function Finished() {
  const { t } = useLanguage();
  const { keeper } = useRoom();
  const { document, change } = useWork();
  const { isFinished } = document;
  const turn = () => {
    change({ isFinished: !isFinished });
    void keeper.flush();
  };
  return (
    <div className={styles.finished}>
      {isFinished && <span role="status">{t("student.finishedHint")}</span>}
      <TextButton look="bordered" {...(!isFinished && { icon: "check" })} onClick={turn}>
        {isFinished ? t("student.notFinished") : t("student.finish")}
      </TextButton>
    </div>
  );
}
