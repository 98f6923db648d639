import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./literature.module.css";
import type { Standing } from "./sort-out-works.ts";

const SIGNS: Readonly<Record<Standing, string>> = {
  listed: "✓",
  uncited: "○",
  missing: "–",
  unreadable: "?",
  indirect: "↳",
  record: "≠",
  article: "¶",
};

/** What a work's entry in the reference list is, as one sign. Where it stands alone, it is named. */
export function StandingSign({
  standing,
  isNamed = false,
}: {
  readonly standing: Standing;
  readonly isNamed?: boolean;
}) {
  const { t } = useLanguage();
  return (
    <span
      className={styles.standing}
      data-standing={standing}
      {...(isNamed
        ? {
            role: "img",
            "aria-label": t(`literature.${standing}Sign`),
            title: t(`literature.${standing}Sign`),
          }
        : { "aria-hidden": true })}
    >
      {SIGNS[standing]}
    </span>
  );
}
