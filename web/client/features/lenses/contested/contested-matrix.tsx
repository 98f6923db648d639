import { useLanguage } from "../../../i18n/use-language.ts";
import type { ContestedChoice } from "./choose-contested.ts";
import styles from "./contested.module.css";
import {
  CONFIDENCES,
  type Confidence,
  type ContestedItem,
  type ContestedKind,
  kindsOf,
} from "./read-contested-rows.ts";

export interface ContestedMatrixProps {
  readonly items: readonly ContestedItem[];
  readonly choice: ContestedChoice;
  readonly onChoose: (part: Pick<ContestedChoice, "kind" | "confidence">) => void;
}

/** How many there are of each kind, and how sure we are. A number is a way to those it counts. */
export function ContestedMatrix({ items, choice, onChoose }: ContestedMatrixProps) {
  const { t } = useLanguage();
  const count = (kind: ContestedKind | null, confidence: Confidence | null) =>
    items.filter(
      ({ contested }) =>
        (kind === null || contested.kind === kind) &&
        (confidence === null || contested.confidence === confidence),
    ).length;
  const cell = (kind: ContestedKind | null, confidence: Confidence | null) => {
    const isChosen = choice.kind === kind && choice.confidence === confidence;
    return (
      <MatrixCell
        count={count(kind, confidence)}
        most={kind === null || confidence === null ? null : MOST}
        isChosen={isChosen}
        label={[
          kind === null ? t("lens.contestedAnyKind") : t(`contested.${kind}`),
          t("inspector.confidence", {
            level: confidence === null ? t("lens.contestedAny") : t(`confidence.${confidence}`),
          }),
        ].join(", ")}
        onChoose={() =>
          onChoose(isChosen ? { kind: null, confidence: null } : { kind, confidence })
        }
      />
    );
  };
  return (
    <table className={styles.matrix}>
      <caption>{t("lens.contestedMatrix")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("lens.contestedKind")}</th>
          {CONFIDENCES.map((confidence) => (
            <th key={confidence} scope="col">
              {t(`confidence.${confidence}`)}
            </th>
          ))}
          <th scope="col">{t("lens.contestedAll")}</th>
        </tr>
      </thead>
      <tbody>
        {[...kindsOf(items), null].map((kind) => (
          <tr key={kind ?? "all"} data-total={kind === null || undefined}>
            <th scope="row">{kind === null ? t("lens.contestedAll") : t(`contested.${kind}`)}</th>
            {[...CONFIDENCES, null].map((confidence) => (
              <td key={confidence ?? "all"}>{cell(kind, confidence)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The count at which a cell is fully tinted. */
const MOST = 18;

interface MatrixCellProps {
  readonly count: number;
  /** Null for a total, which is not tinted. */
  readonly most: number | null;
  readonly isChosen: boolean;
  readonly label: string;
  readonly onChoose: () => void;
}

function MatrixCell({ count, most, isChosen, label, onChoose }: MatrixCellProps) {
  const { t } = useLanguage();
  if (count === 0) return <span className={styles.none}>0</span>;
  const share = most === null ? 0 : Math.min(1, count / most);
  return (
    <button
      type="button"
      className={styles.cell}
      style={{ "--share": `${Math.round(8 + share * 30)}%` } as React.CSSProperties}
      data-plain={most === null || undefined}
      aria-pressed={isChosen}
      aria-label={t("lens.contestedCell", { label, count })}
      onClick={onChoose}
    >
      {count}
    </button>
  );
}
