import { VisuallyHidden } from "@mantine/core";
import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { ATLAS, standAt } from "../../../state/view.ts";
import { ContestedPair, StatementRow } from "../../../statements/index.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import styles from "./contested.module.css";
import type { ContestedItem } from "./read-contested-rows.ts";

/** One contested statement: both sides, what it concerns, and the statements it rests on. */
export function ContestedRow({ item }: { readonly item: ContestedItem }) {
  const { t, language } = useLanguage();
  const { openEntity } = useLensSelection();
  const { contested, said, record, concerns, works } = item;
  return (
    <li className={styles.row} id={`contested-${contested.id}`}>
      <ContestedPair contested={contested} />
      {concerns.length + works.length > 0 && (
        <p className={styles.concerns}>
          <span>{t("lens.contestedConcerns")}</span>
          {concerns.map((entity) => (
            <button
              key={entity.id}
              type="button"
              className={styles.entity}
              onClick={() => openEntity(entity.id)}
            >
              <KindMark kind={entity.kind} size={15} />
              <VisuallyHidden>{t(`kind.${entity.kind}`)}: </VisuallyHidden>
              {entity.labels[language]}
            </button>
          ))}
          {works.map((work) => (
            <span key={work} className={styles.entity}>
              <KindMark kind="Work" size={15} />
              {work}
            </span>
          ))}
        </p>
      )}
      <div className={styles.ways}>
        <Statements title={t("lens.contestedSaid", { count: said.length })} statements={said} />
        <Statements
          title={t("lens.contestedRecord", { count: record.length })}
          statements={record}
        />
        <ShowRelations item={item} />
      </div>
    </li>
  );
}

interface StatementsProps {
  readonly title: string;
  readonly statements: readonly Statement[];
}

function Statements({ title, statements }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <details className={styles.statements}>
      <summary>{title}</summary>
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} as="sentence" />
        ))}
      </ul>
    </details>
  );
}

/** The whole atlas with what this concerns lit in it. Where nothing of it is on the canvas, there is nothing to show. */
function ShowRelations({ item: { said, concerns } }: { readonly item: ContestedItem }) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const relations = said.filter(({ object, negated }) => object !== null && !negated);
  const nodes = new Set([
    ...concerns.map(({ id }) => id),
    ...relations.flatMap(({ subject, object }) => [subject.id, object?.id ?? subject.id]),
  ]);
  if (nodes.size === 0) return null;
  const lit = { nodes: [...nodes], edges: relations.map(({ id }) => id) };
  return (
    <TextButton
      icon="expand"
      onClick={() => view.setState({ ...standAt(ATLAS), surface: "canvas", lit })}
    >
      {t("lens.contestedShow")}
    </TextButton>
  );
}
