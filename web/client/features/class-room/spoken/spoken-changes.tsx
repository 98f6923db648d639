import { useEffect, useRef, useState } from "react";
import { useOpenClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { changesToSay, type SpokenChange } from "./changes-to-say.ts";
import styles from "./spoken-changes.module.css";

/** Thirty students who join are one sentence. */
const EVERY_MS = 5000;

/** Says quietly what changed, to whoever listens to the page. */
export function SpokenChanges() {
  const { t } = useLanguage();
  const { store } = useOpenClass();
  const [changes, setChanges] = useState<readonly SpokenChange[]>([]);
  const said = useRef(store.getState().class);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = store.getState().class;
      if (now === null || now === said.current) return;
      const found = said.current === null ? [] : changesToSay(said.current, now);
      said.current = now;
      if (found.length > 0) setChanges(found);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [store]);
  const sentences = changes.map((change) =>
    change.is === "state"
      ? t(`classroom.spoken.state.${change.state}`)
      : t(`classroom.spoken.${change.is}`, { count: change.count }),
  );
  return (
    <p role="status" className={styles.unseen}>
      {sentences.join(" ")}
    </p>
  );
}
