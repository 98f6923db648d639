import { useLanguage } from "../../i18n/use-language.ts";
import { toLocator } from "../../statements/index.ts";
import type { Verdict } from "./check/check-proposition.ts";
import styles from "./map-atlas.module.css";

/** At the right of a sentence: where the atlas says it, or that it is the mapmaker's own. */
export function Mark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useLanguage();
  if (!("statement" in verdict) || verdict.kind === "reversed" || verdict.kind === "denied")
    return <span className={styles.mark}>{t("mapatlas.own")}</span>;
  const { places, origin } = verdict.statement;
  const [place] = places;
  return (
    <span className={styles.mark}>
      {place === undefined ? t(`origin.${origin}`) : toLocator(place)}
    </span>
  );
}
