import { type ReactNode, useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { formatNumber } from "../../i18n/format.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useArrival } from "../../state/use-atlas-stores.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { FoldList, readTypePhrase } from "../../statements/index.ts";
import { PanelSection } from "../../ui/panel-section.tsx";
import { AmongRow } from "./among-row.tsx";
import styles from "./inspector.module.css";
import { PanelClose } from "./panel-close.tsx";

export interface FilePanelProps {
  readonly kind: "entity" | "relation";
  readonly id: string;
  readonly expand: ReactNode;
}

/** A node or an edge of a reader's own file: what the file says of it, and its relations. */
export function FilePanel({ kind, id, expand }: FilePanelProps) {
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  const library = useArrival((arrival) => arrival.library);
  const entity = library?.entities.get(id);
  const relations = useMemo(
    () =>
      (library?.relations ?? []).filter((relation) =>
        kind === "entity" ? relation.source === id || relation.target === id : relation.id === id,
      ),
    [library, kind, id],
  );
  const name =
    kind === "entity"
      ? (entity?.labels[language] ?? id)
      : readTypePhrase(relations[0]?.type ?? id, language);
  return (
    <article className={styles.panel}>
      <header>
        <div className={styles.top}>
          {entity !== undefined && <KindMark kind={entity.kind} size={20} />}
          <span className={styles.kind}>{t("file.kind")}</span>
          <PanelClose />
        </div>
        <h2 className={styles.name} ref={heading} tabIndex={-1}>
          {name}
        </h2>
      </header>
      {kind === "entity" && <div className={styles.actions}>{expand}</div>}
      <Properties id={id} />
      <PanelSection
        title={t("inspector.relations")}
        count={formatNumber(relations.length, language)}
      >
        <ul className={styles.rows}>
          <FoldList
            items={relations}
            keyOf={(relation) => relation.id}
            render={(relation) => <AmongRow relation={relation} />}
            first={20}
          />
        </ul>
      </PanelSection>
    </article>
  );
}

function Properties({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const properties = useArrival(({ library }) => library?.properties?.get(id));
  const rows = Object.entries(properties ?? {});
  return (
    <PanelSection title={t("file.properties")}>
      {rows.length === 0 && <p className={styles.quiet}>{t("file.noProperties")}</p>}
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{Array.isArray(value) ? value.join("; ") : String(value)}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}
