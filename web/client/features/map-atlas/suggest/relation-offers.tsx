import { useState } from "react";
import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedPair, StatementRow } from "../../../statements/index.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { isContested } from "../check/check-proposition.ts";
import { useInsert } from "../insert/use-insert.ts";
import type { AtlasCheck } from "../use-atlas-check.ts";
import styles from "../map-atlas.module.css";
import { endsOf, suggestRelations, toRelations } from "./suggest-relations.ts";

const FIRST = 8;

/** What the atlas says between the concepts of the map, to be taken over with its claim and its works. */
export function RelationOffers({ check }: { readonly check: AtlasCheck }) {
  const { t } = useLanguage();
  const { map, statements, names, record } = check;
  const offers = suggestRelations(map, statements, names.keys);
  const [shown, setShown] = useState(FIRST);
  const { told, insert } = useInsert();
  const take = (taken: readonly Statement[]): void =>
    insert({ concepts: endsOf(taken, map.language), relations: toRelations(taken, map.language) });
  return (
    <>
      <p role="status" className={styles.told}>
        {told}
      </p>
      {offers.length === 0 && <p className={styles.quiet}>{t("mapatlas.noRelations")}</p>}
      {offers.length > 1 && (
        <TextButton look="bordered" icon="plus" onClick={() => take(offers)}>
          {t("mapatlas.takeAll", { count: offers.length })}
        </TextButton>
      )}
      {offers.slice(0, shown).map((statement) => (
        <Offer
          key={statement.id}
          statement={statement}
          record={record}
          onTake={() => take([statement])}
        />
      ))}
      {offers.length > shown && (
        <TextButton look="link" onClick={() => setShown(shown + FIRST * 3)}>
          {t("mapatlas.more", { count: offers.length - shown })}
        </TextButton>
      )}
    </>
  );
}

interface OfferProps {
  readonly statement: Statement;
  readonly record: readonly Statement[];
  readonly onTake: () => void;
}

function Offer({ statement, record, onTake }: OfferProps) {
  const { t } = useLanguage();
  const { cites } = statement;
  return (
    <div className={styles.offer}>
      <div className={styles.item}>
        <ul>
          <StatementRow statement={statement} as="sentence" />
        </ul>
        <TextButton
          look="bordered"
          label={t("mapatlas.takeThis", { text: statement.text })}
          onClick={onTake}
        >
          {t("mapatlas.take")}
        </TextButton>
      </div>
      <p className={styles.quiet}>
        {[t(`status.${statement.status}`), ...cites.map(({ short }) => short)].join(" · ")}
      </p>
      {isContested(statement) &&
        statement.contested.map((contested) => (
          <ContestedPair key={contested.id} contested={contested} record={record} />
        ))}
    </div>
  );
}
