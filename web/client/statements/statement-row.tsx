import type { Statement } from "../../contract/shared.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNavigation } from "../state/use-navigation.ts";
import { ContestedMark } from "../ui/contested-mark.tsx";
import { toLocator } from "./place-text.ts";
import { Quotation } from "./quotation.tsx";
import { Sentence } from "./sentence.tsx";
import styles from "./statements.module.css";

export interface StatementRowProps {
  readonly statement: Statement;
  /** The relation read in the reader's language, or our own words for the statement. */
  readonly as: "sentence" | "text";
}

/** One statement with its place in the text; opens it. */
export function StatementRow({ statement, as }: StatementRowProps) {
  const { t } = useLanguage();
  const { openRelation } = useNavigation();
  const { id, text, places, status, origin, cites } = statement;
  const [place] = places;
  const meta = [
    t(`status.${status}`),
    ...(origin === "article" ? [] : [t(`origin.${origin}`)]),
    ...cites.slice(0, 2).map((work) => work.short),
  ];
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => openRelation(id)}>
        <span className={styles.words}>
          {as === "sentence" ? (
            <Sentence statement={statement} />
          ) : (
            <span lang="en" className={styles.sentence}>
              {text}
            </span>
          )}
          {as === "text" && <span className={styles.meta}>{meta.join(" · ")}</span>}
          {as === "text" && place !== undefined && <Quotation place={place} isShort />}
        </span>
        {status === "contested" && <ContestedMark label={t("status.contested")} />}
        <span className={styles.locator}>
          {place === undefined ? t(`origin.${origin}`) : toLocator(place)}
        </span>
      </button>
    </li>
  );
}
