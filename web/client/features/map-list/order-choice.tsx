import { useId } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./map-list.module.css";
import type { ListOrder } from "./rows/read-rows.ts";

interface OrderChoiceProps {
  readonly order: ListOrder;
  readonly onChoose: (order: ListOrder) => void;
}

const ORDERS: readonly ListOrder[] = ["map", "concept"];

export function OrderChoice({ order, onChoose }: OrderChoiceProps) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={t("maplist.order")} className={styles.order}>
      {ORDERS.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === order}
            onChange={() => onChoose(choice)}
          />
          <span>{t(`maplist.order.${choice}`)}</span>
        </label>
      ))}
    </div>
  );
}
