import { useQuery } from "@tanstack/react-query";
import type { Overview } from "../../../contract/overview.ts";
import type { Statement } from "../../../contract/shared.ts";
import { claimQuery } from "../../api/queries.ts";
import { formatSpan } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LineSample } from "../../marks/line-sample.tsx";
import { QueryProblem } from "../../problems/index.ts";
import { CopyLink } from "../../share/index.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { ContestedPair, Sentence, StatementRow, WorkList } from "../../statements/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import styles from "./inspector.module.css";
import type { InspectorSlots } from "./inspector-slots.ts";
import { CiteButton } from "./cite-button.tsx";
import { PanelClose } from "./panel-close.tsx";
import { StatementEnds } from "./statement-ends.tsx";
import { StatementPlaces } from "./statement-places.tsx";
import { StatementVoice } from "./statement-voice.tsx";

export interface StatementPanelProps {
  readonly id: string;
  readonly sections: Overview["sections"];
  readonly renderNote: InspectorSlots["renderNote"];
  readonly renderCorrection: InspectorSlots["renderCorrection"];
}

export function StatementPanel(props: StatementPanelProps) {
  const { id, sections, renderNote, renderCorrection } = props;
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(claimQuery(id));
  if (data === undefined)
    return (
      <div className={styles.panel}>
        {error === null ? (
          <LoadingNote text={t("inspector.loading")} />
        ) : (
          <QueryProblem
            failure={error}
            retry={() => void refetch()}
            unknown={t("error.unknownStatement", { id })}
          />
        )}
      </div>
    );
  const { statement, parallel, record } = data;
  return (
    <article className={styles.panel}>
      <StatementHead statement={statement} />
      <PanelSection title={t("inspector.whoSays")}>
        <StatementVoice statement={statement} />
      </PanelSection>
      {statement.places.length > 0 && (
        <PanelSection title={t("inspector.where")}>
          <StatementPlaces places={statement.places} sections={sections} />
        </PanelSection>
      )}
      {statement.contested.length > 0 && (
        <PanelSection title={t("inspector.contested")}>
          {statement.contested.map((contested) => (
            <ContestedPair key={contested.id} contested={contested} record={record} />
          ))}
        </PanelSection>
      )}
      {statement.cites.length > 0 && (
        <PanelSection title={t("inspector.cited")}>
          <WorkList works={statement.cites.map((work) => ({ work, statements: null }))} />
        </PanelSection>
      )}
      {parallel.length > 0 && (
        <PanelSection title={t("inspector.parallel")}>
          <ul className={styles.rows}>
            {parallel.map((other) => (
              <StatementRow key={other.id} statement={other} as="sentence" />
            ))}
          </ul>
        </PanelSection>
      )}
      {statement.origin === "article" && renderCorrection(statement)}
      {renderNote({ kind: "relation", id: statement.id, name: statement.text })}
    </article>
  );
}

function StatementHead({ statement }: { readonly statement: Statement }) {
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  const { isFrozen } = useAtlasStores();
  const { status, text, negated, modality, respect, from, to } = statement;
  return (
    <header>
      <div className={styles.top}>
        <LineSample status={status} />
        <span className={styles.kind}>
          {t("inspector.statementOf")} · {t(`status.${status}`)}
        </span>
        <PanelClose />
      </div>
      <h2 className={styles.headline} ref={heading} tabIndex={-1}>
        <Sentence statement={statement} />
      </h2>
      <p className={styles.statusHint}>{t(`status.${status}Hint`)}</p>
      <StatementEnds statement={statement} />
      <p className={styles.inWords}>
        <span>{t("inspector.asWritten")}</span>
        <span lang="en">{text}</span>
      </p>
      <ul className={styles.notes}>
        {negated && <li>{t("inspector.negated")}</li>}
        {modality !== "is" && <li>{t(`modality.${modality}`)}</li>}
        {respect !== null && <li>{t("inspector.respect", { respect })}</li>}
        {(from ?? to) !== null && (
          <li>
            {t("inspector.when")}: {formatSpan(from, to, language)}
          </li>
        )}
      </ul>
      <div className={styles.actions}>
        <CiteButton subject={{ kind: "relation", id: statement.id }} />
        {!isFrozen && <CopyLink />}
        <ShowQueryButton />
      </div>
    </header>
  );
}
