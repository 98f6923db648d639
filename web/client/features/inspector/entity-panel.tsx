import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { EntityDetail } from "../../../contract/entity.ts";
import { entityQuery } from "../../api/queries.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { CopyLink } from "../../share/index.ts";
import { ContestedPair, FoldList, StatementRow, WorkList } from "../../statements/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { collectWorks } from "./collect-works.ts";
import { EntityFacts } from "./entity-facts.tsx";
import { EntityHead } from "./entity-head.tsx";
import styles from "./inspector.module.css";
import { RelationGroups } from "./relation-groups.tsx";
import { useKeepOnly } from "./use-keep-only.ts";

export interface EntityPanelProps {
  readonly id: string;
  readonly expand: ReactNode;
}

export function EntityPanel({ id, expand }: EntityPanelProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(entityQuery(id));
  if (data !== undefined) return <EntityArticle detail={data} expand={expand} />;
  return (
    <div className={styles.panel}>
      {error === null ? (
        <LoadingNote text={t("inspector.loading")} />
      ) : (
        <QueryProblem
          failure={error}
          retry={() => void refetch()}
          unknown={t("error.unknownEntity", { id })}
        />
      )}
    </div>
  );
}

interface EntityArticleProps {
  readonly detail: EntityDetail;
  readonly expand: ReactNode;
}

function EntityArticle({ detail, expand }: EntityArticleProps) {
  const { t, language } = useLanguage();
  const { entity, statements, contested, record } = detail;
  const keepOnly = useKeepOnly(entity.id);
  const works = collectWorks(statements);
  const count = (number: number) => formatNumber(number, language);
  return (
    <article className={styles.panel}>
      <EntityHead entity={entity} />
      <EntityFacts entity={entity} />
      <div className={styles.actions}>
        {expand}
        <TextButton icon="single" onClick={keepOnly}>
          {t("inspector.collapse")}
        </TextButton>
        <CopyLink />
      </div>
      <RelationGroups entity={entity.id} statements={statements} />
      {contested.length > 0 && (
        <PanelSection title={t("inspector.contested")} count={count(contested.length)}>
          {contested.map((one) => (
            <ContestedPair key={one.id} contested={one} record={record} />
          ))}
        </PanelSection>
      )}
      <PanelSection title={t("inspector.statements")} count={count(statements.length)}>
        <ul className={styles.rows}>
          <FoldList
            items={statements}
            keyOf={(statement) => statement.id}
            render={(statement) => <StatementRow statement={statement} as="text" />}
            first={8}
          />
        </ul>
      </PanelSection>
      <PanelSection title={t("inspector.works")} count={count(works.length)}>
        {works.length === 0 ? (
          <p className={styles.quiet}>{t("inspector.noWorks")}</p>
        ) : (
          <WorkList works={works} />
        )}
      </PanelSection>
    </article>
  );
}
