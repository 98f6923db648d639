import { useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { statementOfEntity } from "../../show-query/statement-of.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { ExpandRow } from "./expand-row.tsx";
import styles from "./expand.module.css";
import { CAP, MANY } from "./limits.ts";
import { useExpand } from "./use-expand.ts";

/** The action "show neighbors": counts first, by type and direction, then one click for each; the same row takes back. */
export function ExpandNeighbors({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const expand = useExpand(id);
  const { tally, add, isAdding, failure } = expand;
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const { total, missing, rows } = tally;
  return (
    <>
      <TextButton icon="expand" isExpanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t("inspector.expand")}
        {missing > 0 && <b className={styles.more}>{t("expand.missing", { count: missing })}</b>}
      </TextButton>
      {isOpen && (
        <div id={panelId} className={styles.panel} aria-busy={isAdding}>
          <p className={styles.summary} role="status">
            {t("expand.onCanvas", { shown: total - missing, count: total })}
          </p>
          <WholeChoices expand={expand} />
          {failure !== null && (
            <p role="alert">{failure.message === "" ? t("error.offline") : failure.message}</p>
          )}
          <ul>
            {rows.map((row) => (
              <ExpandRow
                key={`${row.direction} ${row.type}`}
                center={id}
                row={row}
                brought={expand.broughtBy(row.type, row.direction)}
                onAdd={add}
                onTakeBack={() => expand.takeBack(row.type, row.direction)}
              />
            ))}
          </ul>
          {rows.length === 0 && <p>{t("expand.nothing")}</p>}
          <ShowQueryButton statement={() => statementOfEntity(id)} />
        </div>
      )}
    </>
  );
}

function WholeChoices({ expand }: { readonly expand: ReturnType<typeof useExpand> }) {
  const { t } = useLanguage();
  const { total, missing, kinds } = expand.tally;
  const ofKinds = [...kinds].toSorted((a, b) => b[1] - a[1]);
  if (missing === 0 && !expand.hasExpanded) return null;
  return (
    <>
      <div className={styles.all}>
        {missing > MANY && (
          <TextButton look="bordered" onClick={() => expand.add({ limit: CAP })}>
            {t("expand.cap", { count: CAP })}
          </TextButton>
        )}
        {missing > 0 && (
          <TextButton look="bordered" onClick={() => expand.add({})}>
            {t("expand.all", { count: total })}
          </TextButton>
        )}
        {expand.hasExpanded && (
          <TextButton look="bordered" icon="minus" onClick={expand.takeAllBack}>
            {t("expand.takeAllBack")}
          </TextButton>
        )}
      </div>
      {missing > MANY && ofKinds.length > 1 && (
        <div className={styles.kinds} role="group" aria-label={t("expand.onlyKind")}>
          <span>{t("expand.onlyKind")}</span>
          {ofKinds.map(([kind, count]) => (
            <TextButton
              key={kind}
              look="link"
              onClick={() => expand.add({ kinds: [kind], limit: Math.max(CAP, count) })}
            >
              {`${t(`kind.${kind}`)} ${t("expand.missing", { count })}`}
            </TextButton>
          ))}
        </div>
      )}
    </>
  );
}
