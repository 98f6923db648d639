import { countChanges } from "../../../../graph/maps/editing/count-changes.ts";
import { hasSameContent } from "../../../../graph/maps/editing/has-same-content.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { differInWords } from "./differ-in-words.ts";
import styles from "./map-history.module.css";

export interface SinceThenProps {
  readonly then: ConceptMap;
  readonly now: ConceptMap;
}

/** What lies between an earlier state and now: counts, and the propositions themselves. */
export function SinceThen({ then, now }: SinceThenProps) {
  const { t } = useLanguage();
  const { added, gone } = differInWords(then, now);
  const { concepts, phrases } = countChanges(then, now);
  const reworded = concepts.reworded + phrases.reworded;
  const counts = [
    concepts.added > 0 && t("mapkeep.conceptsAdded", { count: concepts.added }),
    concepts.removed > 0 && t("mapkeep.conceptsGone", { count: concepts.removed }),
    reworded > 0 && t("mapkeep.rewordedSince", { count: reworded }),
  ].filter((text) => text !== false);
  const isSame = counts.length + added.length + gone.length === 0;
  const hasMoved = !hasSameContent({ ...then, id: now.id }, now);
  return (
    <div className={styles.since}>
      <h4>{t("mapkeep.sinceThen")}</h4>
      {isSame && <p>{hasMoved ? t("mapkeep.onlyMoved") : t("mapkeep.nothingSince")}</p>}
      {counts.length > 0 && <p>{counts.join(", ")}</p>}
      <Sentences title={t("mapkeep.added")} sentences={added} />
      <Sentences title={t("mapkeep.gone")} sentences={gone} />
    </div>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
