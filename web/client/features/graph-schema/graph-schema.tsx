import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ENTITY_KINDS, type EntityKind } from "../../../../graph/model/kinds.ts";
import type { Schema } from "../../../contract/schema.ts";
import { schemaQuery } from "../../api/ask-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { openStatement } from "../../state/ask/ask.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./graph-schema.module.css";
import { statementOfLabel, statementOfType } from "./schema-statements.ts";

const FEW_TYPES = 12;

/** What this graph is made of: labels and relationship types with their counts. Each opens a statement that shows some. */
export function GraphSchema() {
  const { t } = useLanguage();
  const { data: schema } = useQuery(schemaQuery);
  return (
    <details className={styles.schema}>
      <summary>
        {t("ask.schema")}
        {schema !== undefined && (
          <span className={styles.count}>
            {t("ask.schemaCount", {
              labels: schema.labels.length,
              types: schema.relationshipTypes.length,
            })}
          </span>
        )}
      </summary>
      {schema !== undefined && (
        <>
          <Labels labels={schema.labels} />
          <Types types={schema.relationshipTypes} />
        </>
      )}
    </details>
  );
}

function Labels({ labels }: { readonly labels: Schema["labels"] }) {
  const { language } = useLanguage();
  const ask = useAskStore();
  return (
    <ul className={styles.labels}>
      {labels.map(({ name, count, keys }) => (
        <li key={name}>
          <button
            type="button"
            data-hint={keys.map((key) => key.name).join(", ")}
            onClick={() =>
              openStatement(ask, {
                statement: statementOfLabel(name),
                parameters: {},
                title: null,
              })
            }
          >
            {isKind(name) && <KindMark kind={name} size={15} />}
            <code lang="en">{name}</code>
            <span className={styles.count}>{count.toLocaleString(language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Types({ types }: { readonly types: Schema["relationshipTypes"] }) {
  const { t, language } = useLanguage();
  const ask = useAskStore();
  const [isAll, setIsAll] = useState(false);
  const spoken = types.filter(({ phrases }) => phrases !== null);
  const ordered = [...spoken, ...types.filter(({ phrases }) => phrases === null)];
  const shown = isAll ? ordered : ordered.slice(0, FEW_TYPES);
  return (
    <>
      <ul className={styles.types}>
        {shown.map(({ name, count, phrases }) => (
          <li key={name}>
            <button
              type="button"
              data-hint={phrases?.[language]}
              onClick={() =>
                openStatement(ask, {
                  statement: statementOfType(name),
                  parameters: {},
                  title: null,
                })
              }
            >
              <code lang="en">{name}</code>
              <span className={styles.count}>{count.toLocaleString(language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {ordered.length > FEW_TYPES && !isAll && (
        <TextButton look="link" onClick={() => setIsAll(true)}>
          {t("ask.moreTypes", { count: ordered.length - FEW_TYPES })}
        </TextButton>
      )}
    </>
  );
}

function isKind(name: string): name is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(name);
}
