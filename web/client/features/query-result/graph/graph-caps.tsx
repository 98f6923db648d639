import { useLanguage } from "../../../i18n/use-language.ts";
import { MOST_DRAWN, type ResultScene } from "./to-result-scene.ts";
import styles from "./graph-view.module.css";

/** In words, where the picture is not simply what was returned. */
export function GraphCaps({ caps }: { readonly caps: ResultScene["caps"] }) {
  const { t } = useLanguage();
  const { notDrawn, ends, loose, others } = caps;
  return (
    <p className={styles.caps} role="status">
      {notDrawn > 0 && <span>{t("result.capNodes", { count: notDrawn, most: MOST_DRAWN })} </span>}
      {ends > 0 && <span>{t("result.capEnds", { count: ends })} </span>}
      {loose > 0 && <span>{t("result.capLoose", { count: loose })} </span>}
      {others > 0 && <span>{t("result.capOthers", { count: others })}</span>}
    </p>
  );
}
