import type { JoinAddress } from "../../../classes/joining/use-join-address.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./join.module.css";

/** How to start the server so that others can open it; a warning while it is for this machine alone. */
export function ForTheRoom({ join }: { readonly join: JoinAddress }) {
  const { t } = useLanguage();
  const { isOnlyHere, port } = join;
  return (
    <details className={styles.room} open={isOnlyHere} data-warning={isOnlyHere || undefined}>
      <summary>{t(isOnlyHere ? "classroom.room.onlyHere" : "classroom.room.title")}</summary>
      <ol>
        <li>
          {t("classroom.room.start")}
          <code>HOST=0.0.0.0 npm start</code>
          {t("classroom.room.windows")}
          <code>$env:HOST="0.0.0.0"; npm start</code>
        </li>
        <li>{t("classroom.room.firewall", { port: String(port || 4173) })}</li>
        <li>{t("classroom.room.network")}</li>
        <li>
          {t("classroom.room.public")}
          <code>PUBLIC_URL=https://atlas.example.edu npm start</code>
        </li>
      </ol>
    </details>
  );
}
