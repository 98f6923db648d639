import { useLanguage } from "../../../i18n/use-language.ts";
import { Dot } from "./dot.tsx";
import styles from "./literature.module.css";
import { StandingSign } from "./standing-sign.tsx";
import { type Standing, STANDINGS } from "./sort-out-works.ts";

const SAMPLES = [1, 5, 20];

export interface LiteratureLegendProps {
  readonly counts: ReadonlyMap<Standing, number>;
}

export function LiteratureLegend({ counts }: LiteratureLegendProps) {
  const { t } = useLanguage();
  const signs = STANDINGS.filter(
    (standing) => standing !== "article" && (counts.get(standing) ?? 0) > 0,
  );
  return (
    <>
      <span className={styles.sign}>
        {SAMPLES.map((count) => (
          <Dot key={count} count={count} />
        ))}
        {t("literature.dots")}
      </span>
      {signs.map((standing) => (
        <span key={standing} className={styles.sign}>
          <StandingSign standing={standing} />
          {t(`literature.${standing}Sign`)}
        </span>
      ))}
    </>
  );
}
