import type { Relation } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LineSample } from "../../marks/line-sample.tsx";
import { useArrival } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { Sentence, toLocator } from "../../statements/index.ts";
import styles from "./inspector.module.css";

/** A relation that is known from the canvas alone, as a sentence; opens what is behind it. */
export function AmongRow({ relation }: { readonly relation: Relation }) {
  const { t, language } = useLanguage();
  const { openRelation } = useNavigation();
  const library = useArrival((arrival) => arrival.library);
  const subject = library?.entities.get(relation.source);
  const object = library?.entities.get(relation.target);
  if (subject === undefined || object === undefined) return null;
  const [place] = relation.places;
  // Of a reader's own file: its word for the relation stands as it is.
  const text = [subject.labels[language], relation.type, object.labels[language]].join(" ");
  return (
    <li>
      <button type="button" className={styles.among} onClick={() => openRelation(relation.id)}>
        <LineSample status={relation.status} />
        <span>
          <Sentence statement={{ ...relation, negated: false, text, subject, object }} />
        </span>
        <small>{place === undefined ? t(`origin.${relation.origin}`) : toLocator(place)}</small>
      </button>
    </li>
  );
}
