import { useLanguage } from "../../../i18n/use-language.ts";
import { Sentence, toLocator } from "../../../statements/index.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import type { Evidence, Mark } from "./collect-things.ts";
import styles from "./timeline.module.css";

export interface MarkEvidenceProps {
  readonly mark: Mark;
  readonly onOpen: (statement: string) => void;
  /** Evidence at most; the rest is counted. */
  readonly most: number;
}

/** What speaks for a date: each statement with its place, the record's own date, and what the record says against it. */
export function MarkEvidence({ mark, onOpen, most }: MarkEvidenceProps) {
  const { t } = useLanguage();
  const { contested } = mark;
  const evidence = withoutRepetition(mark.evidence);
  return (
    <>
      <ul className={styles.evidence}>
        {evidence.slice(0, most).map(({ event, statement }) =>
          statement === null ? (
            <li key={event ?? "own"}>
              {event === null ? t("timeline.ownDate") : <span lang="en">{event}</span>}
              {event !== null && <small>{t("origin.record")}</small>}
            </li>
          ) : (
            <li key={statement.id}>
              <button type="button" onClick={() => onOpen(statement.id)}>
                {statement.contested.length > 0 && <ContestedMark label={t("status.contested")} />}
                <Sentence statement={statement} />
              </button>
              <small>
                {statement.places[0] === undefined
                  ? t(`origin.${statement.origin}`)
                  : toLocator(statement.places[0])}
              </small>
            </li>
          ),
        )}
        {evidence.length > most && (
          <li>{t("inspector.more", { count: evidence.length - most })}</li>
        )}
      </ul>
      {contested.map(({ id, correction }) => (
        <p key={id} className={styles.correction}>
          <b>{t("inspector.recordSays")}:</b> <span lang="en">{correction}</span>
        </p>
      ))}
    </>
  );
}

/** A thing's own date is left out where a statement of the record says it in a sentence. */
function withoutRepetition(evidence: readonly Evidence[]): readonly Evidence[] {
  const isSaid = evidence.some(
    ({ voice, statement }) => voice === "record" && statement?.type === "DATED",
  );
  return isSaid
    ? evidence.filter(({ event, statement }) => event !== null || statement !== null)
    : evidence;
}
