import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import type { ListedWork } from "./collect-works.ts";
import styles from "./literature.module.css";
import type { Literature } from "./use-literature.ts";

export interface WorkFactsProps {
  readonly work: ListedWork;
  readonly literature: Literature;
}

/** What else is known of a work: what it is an entity as, through what it is known, what was corrected, what cannot be known. */
export function WorkFacts({ work, literature }: WorkFactsProps) {
  const { t, language } = useLanguage();
  const { openEntity, openWork } = useLensSelection();
  const { sameAs, referredBy, refersTo, corrections, note, isArticle } = work;
  return (
    <>
      {sameAs !== null && (
        <p className={styles.fact}>
          {t("literature.sameAs")}{" "}
          <button type="button" onClick={() => openEntity(sameAs.id)}>
            {sameAs.labels[language]}
          </button>
        </p>
      )}
      {referredBy.length > 0 && (
        <p className={styles.fact}>
          {t("literature.knownThrough")}{" "}
          <WorkLinks ids={referredBy} literature={literature} onOpen={openWork} />
        </p>
      )}
      {refersTo.length > 0 && !isArticle && (
        <p className={styles.fact}>
          {t("literature.refersTo")}{" "}
          <WorkLinks ids={refersTo} literature={literature} onOpen={openWork} />
        </p>
      )}
      {corrections.map((correction) => (
        <p key={correction} className={styles.fact} lang="en">
          <ContestedMark /> {correction}
        </p>
      ))}
      {note !== null && (
        <p className={styles.fact} lang="en">
          {note}
        </p>
      )}
    </>
  );
}

interface WorkLinksProps {
  readonly ids: readonly string[];
  readonly literature: Literature;
  readonly onOpen: (id: string) => void;
}

function WorkLinks({ ids, literature, onOpen }: WorkLinksProps) {
  return ids.map((id) => (
    <button key={id} type="button" onClick={() => onOpen(id)}>
      {literature.nameOf(id)}
    </button>
  ));
}
