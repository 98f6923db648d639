import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../charts/charts.module.css";
import { ORDERS } from "./compare-works.ts";
import literatureStyles from "./literature.module.css";
import { STANDINGS } from "./sort-out-works.ts";
import { CHOICES, isOf, type Literature, type Which } from "./use-literature.ts";

export interface LiteratureToolbarProps {
  readonly literature: Literature;
  /** A table is sorted by its heads. */
  readonly hasOrder: boolean;
}

/** Which works are shown, with how many there are of each standing, and what that standing means. */
export function LiteratureToolbar({ literature, hasOrder }: LiteratureToolbarProps) {
  const { t } = useLanguage();
  const { counts, which, setWhich, sorting, sortBy, sorted } = literature;
  const countOf = (choice: Which) => {
    let total = 0;
    for (const standing of STANDINGS)
      if (isOf(choice, standing)) total += counts.get(standing) ?? 0;
    return total;
  };
  return (
    <div className={styles.toolbar}>
      <label className={styles.choice}>
        {t("literature.show")}
        <select
          className={styles.select}
          value={which}
          onChange={({ currentTarget }) =>
            setWhich(CHOICES.find((choice) => choice === currentTarget.value) ?? "cited")
          }
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {`${t(`literature.${choice}Works`)} (${countOf(choice)})`}
            </option>
          ))}
        </select>
      </label>
      {hasOrder && (
        <label className={styles.choice}>
          {t("literature.order")}
          <select
            className={styles.select}
            value={sorting.column}
            onChange={({ currentTarget }) => {
              const order = ORDERS.find((each) => each === currentTarget.value) ?? "place";
              sortBy(order, order === "statements");
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`literature.${order}Order`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <span className={styles.count} role="status">
        {t("literature.count", { count: sorted.length })}
      </span>
      <p className={literatureStyles.meaning}>{t(`literature.${which}Meaning`)}</p>
    </div>
  );
}
