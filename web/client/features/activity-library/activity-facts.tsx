import type { ActivityKind } from "../../../../graph/model/activity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./library.module.css";

export interface ActivityFactsProps {
  readonly kind: ActivityKind;
  readonly minutes: number | null;
  readonly concepts: number;
  /** What else is said of it. */
  readonly more?: readonly string[];
}

/** Kind, time and size, in a line. */
export function ActivityFacts({ kind, minutes, concepts, more = [] }: ActivityFactsProps) {
  const { t } = useLanguage();
  const facts = [
    t(`activity.kind.${kind}`),
    minutes === null ? t("activity.noLimit") : t("activity.minutesOf", { count: minutes }),
    ...(concepts > 0 ? [t("activity.concepts", { count: concepts })] : []),
    ...more,
  ];
  return <p className={styles.facts}>{facts.join(" · ")}</p>;
}
