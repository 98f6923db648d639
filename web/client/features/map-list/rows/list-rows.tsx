import { useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useMapListContext } from "../list-context.ts";
import { ListRowView } from "./list-row.tsx";
import { createRowMarker } from "./mark-rows.ts";
import type { ListRow, PartRow } from "./read-rows.ts";
import styles from "./rows.module.css";
import { useRowKeys } from "./use-row-keys.ts";
import { useRowWindow } from "./use-row-window.ts";

interface ListRowsProps {
  readonly rows: readonly ListRow[];
  readonly scroller: HTMLElement | null;
  readonly label: string;
  readonly look?: "list" | "phone";
}

/** The rows, of which only those in sight are made where there are many. */
export function ListRows({ rows, scroller, label, look = "list" }: ListRowsProps) {
  const { opened, map, sendTo } = useMapListContext();
  const selection = useMapState((state) => state.selection);
  const isMarked = useMemo(() => createRowMarker(map, selection), [map, selection]);
  const parts = useMemo(() => rows.filter(isPart), [rows]);
  const keys = useRowKeys(parts);
  const { awaited } = keys;
  const marked = parts.find(isMarked)?.id;
  const virtual = useRowWindow({ rows, scroller, awaited, marked });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // Keys of the rows, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      aria-label={label}
      className={styles.rows}
      data-look={look}
      style={{ paddingTop: before, paddingBottom: after }}
      onKeyDown={keys.onKeyDown}
      onFocus={({ target }) =>
        target.dataset["row"] !== undefined && keys.touch(target.dataset["row"])
      }
    >
      {items.map(({ index, key }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-kind={row.kind}
            data-marked={(isPart(row) && isMarked(row)) || undefined}
            data-open={opened?.id === row.id || undefined}
            data-cross={(row.kind === "proposition" && row.isCrossLink) || undefined}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            <RowOrHeading
              row={row}
              isActive={keys.active === row.id}
              isAwaited={awaited === row.id}
              onArrived={() => sendTo(null)}
            />
          </li>
        );
      })}
    </ol>
  );
}

interface RowOrHeadingProps {
  readonly row: ListRow;
  readonly isActive: boolean;
  readonly isAwaited: boolean;
  readonly onArrived: () => void;
}

function RowOrHeading({ row, ...rest }: RowOrHeadingProps) {
  const { t } = useLanguage();
  if (isPart(row)) return <ListRowView row={row} {...rest} />;
  return (
    <h3 className={styles.heading}>
      {t(`maplist.section.${row.section}`)} <span>{row.count}</span>
    </h3>
  );
}

function isPart(row: ListRow): row is PartRow {
  return row.kind !== "heading";
}
