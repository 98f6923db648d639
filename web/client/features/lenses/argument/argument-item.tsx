import { ENTITY_KINDS } from "../../../../../graph/model/kinds.ts";
import type { End } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import type { Argument } from "./argument-outline.ts";
import styles from "./argument.module.css";
import { ClaimWords } from "./claim-words.tsx";
import { Evidence } from "./evidence.tsx";
import { StatementPlace } from "./statement-place.tsx";

export interface ArgumentItemProps {
  readonly argument: Argument;
  /** Whose name leads: what is brought forward, or for a contrast what it is set against. */
  readonly lead?: "subject" | "object";
}

/** One reason, step or objection, with the grounds it has of its own. */
export function ArgumentItem({ argument, lead = "subject" }: ArgumentItemProps) {
  const { t } = useLanguage();
  const { statement, said, why } = argument;
  const end = lead === "object" ? statement.object : statement.subject;
  const name = said === null && end !== null && end.kind !== "Claim" ? end : null;
  return (
    <li className={styles.item}>
      <div className={styles.pair}>
        <div className={styles.line}>
          {statement.order !== null && <span className={styles.number}>{statement.order}</span>}
          <div>
            {name !== null && <LeadName end={name} />} <ItemWords argument={argument} name={name} />
            {"\u00A0"}
            <StatementPlace statement={said ?? statement} />
          </div>
        </div>
        <Evidence statements={said === null ? [statement] : [statement, said]} />
      </div>
      {why.length > 0 && (
        <div className={styles.why}>
          <p>{t("lens.argumentBecause")}</p>
          <ul>
            {why.map((ground) => (
              <ArgumentItem key={ground.statement.id} argument={ground} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

interface ItemWordsProps {
  readonly argument: Argument;
  readonly name: End | null;
}

/** In a numbered list the name says it all, save in English, where the codebook has more to say than its name. */
function ItemWords({ argument: { statement, said }, name }: ItemWordsProps) {
  const { language } = useLanguage();
  if (name !== null && statement.order !== null && language !== "en") return null;
  return (
    <span className={styles.words}>
      <ClaimWords statement={said ?? statement} />
    </span>
  );
}

function LeadName({ end }: { readonly end: End }) {
  const { language } = useLanguage();
  const { openEntity, openWork } = useLensSelection();
  const isEntity = ENTITY_KINDS.some((kind) => kind === end.kind);
  const content = (
    <>
      <KindMark kind={end.kind} size={16} /> {end.labels[language]}
    </>
  );
  if (!isEntity && end.kind !== "Work") return <b className={styles.lead}>{content}</b>;
  return (
    <button
      type="button"
      className={styles.lead}
      onClick={() => (isEntity ? openEntity(end.id) : openWork(end.id))}
    >
      {content}
    </button>
  );
}
