import type { CONTESTED_KINDS } from "../../../graph/model/contested.ts";
import type { Contested, Statement } from "../../contract/shared.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ContestedMark } from "../ui/contested-mark.tsx";
import { toLocator } from "./place-text.ts";
import { SourceText } from "./source-text.tsx";
import { StatementRow } from "./statement-row.tsx";
import styles from "./statements.module.css";

export interface ContestedPairProps {
  readonly contested: Contested;
  /** Statements of the record, of which those are shown that this one names. */
  readonly record?: readonly Statement[];
}

/** What the text says beside what the record says, with how sure we are and on what grounds. */
export function ContestedPair({ contested, record = [] }: ContestedPairProps) {
  const { t } = useLanguage();
  const { kind, summary, correction, confidence, confidenceNote, places, sources } = contested;
  const said = record.filter(({ id }) => contested.record.includes(id));
  return (
    <article className={styles.pair}>
      <h4 className={styles.pairTitle}>
        <ContestedMark />
        {t(`contested.${kind as (typeof CONTESTED_KINDS)[number]}`)}
      </h4>
      <div className={styles.sides}>
        <div>
          <h4>{t("inspector.textSays")}</h4>
          <p lang="en">{summary}</p>
          <p className={styles.side}>{places.map(toLocator).join(", ")}</p>
        </div>
        <div>
          <h4>{t("inspector.recordSays")}</h4>
          <p lang="en">{correction}</p>
          <p className={styles.side}>
            {t("inspector.confidence", { level: t(`confidence.${confidence}`) })}
            {confidenceNote !== null && <span lang="en">. {confidenceNote}</span>}
          </p>
          <ul className={styles.side} aria-label={t("inspector.sources")}>
            {sources.map((source) => (
              <li key={source}>
                <SourceText text={source} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {said.length > 0 && (
        <ul className={styles.record}>
          {said.map((statement) => (
            <StatementRow key={statement.id} statement={statement} as="sentence" />
          ))}
        </ul>
      )}
    </article>
  );
}
