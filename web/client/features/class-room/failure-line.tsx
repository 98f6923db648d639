import { useStore } from "zustand";
import { useOpenClass } from "../../classes/use-open-class.ts";
import { useProblemText } from "../../keeping/use-problem-text.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./class-room.module.css";

/** What the last click did not do, and that the server is away. Nothing stands in the way of anything. */
export function FailureLine() {
  const { t } = useLanguage();
  const { store } = useOpenClass();
  const failure = useStore(store, (state) => state.failure);
  const isAway = useStore(store, (state) => state.link === "away");
  const textOf = useProblemText("keep.problem.large");
  return (
    <div role="status">
      {isAway && <p className={`${styles.failure} ${styles.away}`}>{t("classroom.away")}</p>}
      {failure !== null && (
        <p className={styles.failure}>
          {textOf(failure)}
          <IconButton
            icon="close"
            label={t("classroom.dismiss")}
            onClick={() => store.setState({ failure: null })}
          />
        </p>
      )}
    </div>
  );
}
