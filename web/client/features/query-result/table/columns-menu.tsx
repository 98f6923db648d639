import type { Column, Table } from "@tanstack/react-table";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { MenuButton } from "../menu-button.tsx";
import styles from "../query-result.module.css";
import { orderOf, resizeColumn } from "./use-column-keys.ts";
import { moveColumn, type ResultRow } from "./use-result-table.ts";

const STEP = 32;

/** Which columns are shown, in which order and how wide: without drawing anything by hand. */
export function ColumnsMenu({ table }: { readonly table: Table<ResultRow> }) {
  const { t } = useLanguage();
  const order = orderOf(table);
  const columns = order.flatMap((id) => table.getColumn(id) ?? []);
  return (
    <MenuButton icon="list" label={t("result.columns")}>
      {() => (
        <>
          <ul className={styles.columns}>
            {columns.map((column) => (
              <ColumnItem key={column.id} column={column} table={table} order={order} />
            ))}
          </ul>
          <TextButton
            look="link"
            onClick={() => {
              table.resetColumnOrder();
              table.resetColumnVisibility();
              table.resetColumnSizing();
              table.resetSorting();
            }}
          >
            {t("result.resetColumns")}
          </TextButton>
          <p className={styles.hint}>{t("result.headKeys")}</p>
        </>
      )}
    </MenuButton>
  );
}

interface ColumnItemProps {
  readonly column: Column<ResultRow>;
  readonly table: Table<ResultRow>;
  readonly order: readonly string[];
}

function ColumnItem({ column, table, order }: ColumnItemProps) {
  const { t } = useLanguage();
  const index = order.indexOf(column.id);
  const isLast = column.getIsVisible() && table.getVisibleLeafColumns().length === 1;
  const move = (by: -1 | 1) => table.setColumnOrder(moveColumn(order, column.id, by));
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={column.getIsVisible()}
          disabled={isLast}
          onChange={() => column.toggleVisibility()}
        />
        <span>{column.id}</span>
      </label>
      <IconButton
        icon="up"
        label={t("result.moveEarlier", { column: column.id })}
        isDisabled={index === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="down"
        label={t("result.moveLater", { column: column.id })}
        isDisabled={index === order.length - 1}
        onClick={() => move(1)}
      />
      <IconButton
        icon="minus"
        label={t("result.narrower", { column: column.id })}
        onClick={() => resizeColumn(table, column, -STEP)}
      />
      <IconButton
        icon="plus"
        label={t("result.wider", { column: column.id })}
        onClick={() => resizeColumn(table, column, STEP)}
      />
    </li>
  );
}
