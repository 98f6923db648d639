import { LANGUAGES } from "../../../../graph/model/kinds.ts";
import type { EntityDetail } from "../../../contract/entity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import styles from "./inspector.module.css";
import { PanelClose } from "./panel-close.tsx";

export function EntityHead({ entity }: { readonly entity: EntityDetail["entity"] }) {
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  return (
    <header>
      <div className={styles.top}>
        <KindMark kind={entity.kind} size={20} />
        <span className={styles.kind}>
          {t(`kind.${entity.kind}`)}
          {entity.subkind !== null && <span lang="en"> · {entity.subkind}</span>}
        </span>
        <PanelClose />
      </div>
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {entity.labels[language]}
      </h2>
      <OtherNames entity={entity} />
      {entity.description !== "" && (
        <p className={styles.description} lang="en">
          {entity.description}
        </p>
      )}
    </header>
  );
}

function OtherNames({ entity }: { readonly entity: EntityDetail["entity"] }) {
  const { t, language } = useLanguage();
  const { abbreviation, aliases, name, labels, labelsOurs } = entity;
  const isOurs = labelsOurs.includes(language);
  const shown = labels[language];
  const also = [abbreviation, ...(name === labels.en ? [] : [name]), ...aliases].filter(
    (other) => other !== null && other !== shown,
  );
  return (
    <div className={styles.names}>
      <h3 className={styles.hidden}>{t("inspector.otherNames")}</h3>
      {isOurs && <p>{t("inspector.ourTranslation")}</p>}
      {also.length > 0 && <p lang="en">{also.join(" · ")}</p>}
      <ul>
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <li key={other}>
            <b>{other.toUpperCase()}</b> <span lang={other}>{labels[other]}</span>
            {labelsOurs.includes(other) && <i> ({t("inspector.ourTranslation")})</i>}
          </li>
        ))}
      </ul>
    </div>
  );
}
