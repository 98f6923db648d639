import { useState } from "react";
import { LANGUAGES } from "../../../../graph/model/kinds.ts";
import type { EntityDetail } from "../../../contract/entity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { TextButton } from "../../ui/text-button.tsx";
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
  const also = [name, ...aliases].filter((other) => other !== labels.en && other !== abbreviation);
  return (
    <div className={styles.names}>
      <h3 className={styles.hidden}>{t("inspector.otherNames")}</h3>
      {isOurs && <p>({t("inspector.ourTranslation")})</p>}
      <ul className={styles.translations}>
        {abbreviation !== null && abbreviation !== labels[language] && <li>{abbreviation}</li>}
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <li key={other}>
            <b>{other.toUpperCase()}</b> <span lang={other}>{labels[other]}</span>
            {labelsOurs.includes(other) && <> ({t("inspector.ourTranslation")})</>}
          </li>
        ))}
      </ul>
      {also.length > 0 && <FoldedNames text={also.join(" · ")} />}
    </div>
  );
}

/** Two lines suffice for a name in common use; a directive's full title runs to six. */
function FoldedNames({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > LONG_NAMES;
  return (
    <p lang="en">
      <span className={isLong && !isOpen ? styles.clamped : undefined}>{text}</span>
      {isLong && (
        <TextButton look="link" isExpanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t("inspector.less") : t("inspector.allNames")}
        </TextButton>
      )}
    </p>
  );
}

const LONG_NAMES = 110;
