import { useLanguage } from "../../i18n/use-language.ts";
import type { NeighborRow } from "../../state/count-neighbors.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { statementOfExpansion } from "../../show-query/statement-of.ts";
import { readTypePhrase } from "../../statements/index.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./expand.module.css";
import { CAP, MANY } from "./limits.ts";
import type { Wanted } from "./use-expand.ts";

export interface ExpandRowProps {
  /** Whose neighbors they are. */
  readonly center: string;
  readonly row: NeighborRow;
  /** What this row's own expansions brought. */
  readonly brought: number;
  readonly onAdd: (wanted: Wanted) => void;
  readonly onTakeBack: () => void;
}

export function ExpandRow({ center, row, brought, onAdd, onTakeBack }: ExpandRowProps) {
  const { t, language } = useLanguage();
  const { type, direction, neighbors, missing } = row;
  const canTakeBack = missing === 0 && brought > 0;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-disabled={(missing === 0 && !canTakeBack) || undefined}
        onClick={() => {
          if (canTakeBack) onTakeBack();
          else if (missing > 0) onAdd({ type, direction, ...(missing > MANY && { limit: CAP }) });
        }}
      >
        <Icon name={direction === "out" ? "out" : "back"} size={14} />
        <span className={styles.direction}>
          {direction === "out" ? t("inspector.relationsOut") : t("inspector.relationsIn")}
        </span>
        <i>{readTypePhrase(type, language)}</i>
        <span className={styles.count}>
          {canTakeBack && t("expand.takeBack", { count: brought })}
          {missing === 0 && !canTakeBack && t("expand.allShown", { count: neighbors })}
          {missing > 0 && t("expand.add", { count: missing })}
        </span>
      </button>
      {brought > 0 && (
        <ShowQueryButton
          look="link"
          statement={() => statementOfExpansion({ center, type, direction })}
        />
      )}
    </li>
  );
}
