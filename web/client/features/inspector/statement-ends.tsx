import { ENTITY_KINDS } from "../../../../graph/model/kinds.ts";
import type { End, Statement } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useNavigation } from "../../state/use-navigation.ts";
import styles from "./inspector.module.css";

/** What the statement joins. Entities and other statements open; works and figures have no page of their own yet. */
export function StatementEnds({ statement }: { readonly statement: Statement }) {
  const { t } = useLanguage();
  return (
    <dl className={styles.ends}>
      <div>
        <dt>{t("inspector.from")}</dt>
        <dd>
          <EndName end={statement.subject} />
        </dd>
      </div>
      {statement.object !== null && (
        <div>
          <dt>{t("inspector.to")}</dt>
          <dd>
            <EndName end={statement.object} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function EndName({ end }: { readonly end: End }) {
  const { t, language } = useLanguage();
  const { openEntity, openRelation } = useNavigation();
  const { id, kind, labels } = end;
  const isEntity = ENTITY_KINDS.some((entityKind) => entityKind === kind);
  const content = (
    <>
      <KindMark kind={kind} size={17} />
      <span>{labels[language]}</span>
    </>
  );
  if (!isEntity && kind !== "Claim")
    return (
      <span className={styles.end} title={t(`kind.${kind}`)}>
        {content}
      </span>
    );
  const open = () => (isEntity ? openEntity(id) : openRelation(id));
  return (
    <button type="button" className={styles.end} title={t(`kind.${kind}`)} onClick={open}>
      {content}
    </button>
  );
}
