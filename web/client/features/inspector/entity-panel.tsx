import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { EntityDetail } from "../../../contract/entity.ts";
import { entityQuery } from "../../api/queries.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { CopyLink } from "../../share/index.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { ContestedPair, FoldList, StatementRow, WorkList } from "../../statements/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { CiteButton } from "./cite-button.tsx";
import { collectWorks } from "./collect-works.ts";
import { EntityFacts } from "./entity-facts.tsx";
import { EntityHead } from "./entity-head.tsx";
import styles from "./inspector.module.css";
import type { InspectorSlots } from "./inspector-slots.ts";
import { RelationGroups } from "./relation-groups.tsx";
import { useOpenPaths } from "./use-open-paths.ts";
import { useKeepOnly } from "./use-keep-only.ts";

export interface EntityPanelProps {
  readonly id: string;
  readonly expand: ReactNode;
  readonly renderNote: InspectorSlots["renderNote"];
  readonly renderMetrics: InspectorSlots["renderMetrics"];
}

export function EntityPanel({ id, ...slots }: EntityPanelProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(entityQuery(id));
  if (data !== undefined) return <EntityArticle detail={data} {...slots} />;
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

interface EntityArticleProps extends Omit<EntityPanelProps, "id"> {
  readonly detail: EntityDetail;
}

function EntityArticle({ detail, expand, renderNote, renderMetrics }: EntityArticleProps) {
  const { t, language } = useLanguage();
  const { entity, statements, contested, record } = detail;
  const keepOnly = useKeepOnly(entity.id);
  const openPaths = useOpenPaths();
  const { isFrozen } = useAtlasStores();
  const works = collectWorks(statements);
  const count = (number: number) => formatNumber(number, language);
  return (
    <article className={styles.panel}>
      <EntityHead entity={entity} />
      <EntityFacts entity={entity} />
      <div className={styles.actions}>
        {expand}
        {!isFrozen && (
          <TextButton icon="path" onClick={() => openPaths([entity.id])}>
            {t("inspector.pathTo")}
          </TextButton>
        )}
        <TextButton icon="single" onClick={keepOnly}>
          {t("inspector.collapse")}
        </TextButton>
        <CiteButton subject={{ kind: "entity", id: entity.id }} />
        {!isFrozen && <CopyLink />}
        <ShowQueryButton />
      </div>
      {renderMetrics(entity.id)}
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
      {renderNote({ kind: "entity", id: entity.id, name: entity.labels[language] })}
    </article>
  );
}
