import type { EntitySummary } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LineSample } from "../../marks/line-sample.tsx";
import { useView } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { Sentence, toLocator } from "../../statements/index.ts";
import styles from "./list.module.css";
import type { NamedRelation } from "./use-atlas-list.ts";

export interface FocusRelationsProps {
  readonly focus: EntitySummary;
  readonly relations: readonly NamedRelation[];
}

/** The lines around the focused entity, each as a sentence. */
export function FocusRelations({ focus, relations }: FocusRelationsProps) {
  const { t, language } = useLanguage();
  const { openRelation } = useNavigation();
  const selection = useView((view) => view.selection);
  const isSelected = (id: string) => selection?.kind === "relation" && selection.id === id;
  return (
    <div className={styles.group}>
      <h3>
        {focus.labels[language]} <span>{t("list.relations", { count: relations.length })}</span>
      </h3>
      <ul>
        {relations.map(({ relation, source, target }) => (
          <li key={relation.id}>
            <button
              type="button"
              data-row
              className={styles.row}
              aria-current={isSelected(relation.id) || undefined}
              onClick={() => openRelation(relation.id)}
            >
              <LineSample status={relation.status} />
              <span className={styles.name}>
                <Sentence
                  statement={{
                    ...relation,
                    negated: false,
                    text: `${source.labels.en} – ${target.labels.en}`,
                    subject: source,
                    object: target,
                  }}
                />
              </span>
              <span className={styles.count}>
                {relation.status !== "stated" && `${t(`status.${relation.status}`)} `}
                {relation.places[0] !== undefined && toLocator(relation.places[0])}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
