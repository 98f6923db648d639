import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { WorkDetail } from "../../../contract/works.ts";
import { workQuery } from "../../api/queries.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { CopyLink } from "../../share/index.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { FoldList, StatementRow } from "../../statements/index.ts";
import { Icon } from "../../ui/icon.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { CiteButton } from "./cite-button.tsx";
import styles from "./inspector.module.css";
import type { InspectorSlots } from "./inspector-slots.ts";
import { PanelClose } from "./panel-close.tsx";

export interface WorkPanelProps {
  readonly id: string;
  readonly renderNote: InspectorSlots["renderNote"];
}

/** A work of the literature, and every statement that rests on it. */
export function WorkPanel({ id, renderNote }: WorkPanelProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(workQuery(id));
  if (data !== undefined)
    return (
      <WorkArticle detail={data} note={renderNote({ kind: "work", id, name: data.work.short })} />
    );
  return (
    <div className={styles.panel}>
      {error === null ? (
        <LoadingNote text={t("inspector.loading")} />
      ) : (
        <QueryProblem
          failure={error}
          retry={() => void refetch()}
          unknown={t("work.unknown", { id })}
        />
      )}
    </div>
  );
}

interface WorkArticleProps {
  readonly detail: WorkDetail;
  readonly note: ReactNode;
}

function WorkArticle({ detail: { work, statements }, note }: WorkArticleProps) {
  const { t, language } = useLanguage();
  const { view } = useAtlasStores();
  const { openEntity } = useNavigation();
  const light = () =>
    view.setState({
      lit: {
        nodes: statements.flatMap(({ subject, object }) => [subject.id, object?.id ?? []].flat()),
        edges: statements.map((statement) => statement.id),
      },
    });
  return (
    <article className={styles.panel}>
      <WorkHead work={work} />
      <div className={styles.actions}>
        {statements.length > 0 && (
          <TextButton icon="among" onClick={light}>
            {t("work.light")}
          </TextButton>
        )}
        {work.sameAs !== null && (
          <TextButton icon="out" onClick={() => openEntity(work.sameAs ?? "")}>
            {t("work.sameAs")}
          </TextButton>
        )}
        <CiteButton subject={{ kind: "work", id: work.id }} />
        <CopyLink />
      </div>
      <PanelSection title={t("work.restsOn")} count={formatNumber(statements.length, language)}>
        {statements.length === 0 ? (
          <p className={styles.quiet}>{t("work.nothingRests")}</p>
        ) : (
          <ul className={styles.rows}>
            <FoldList
              items={statements}
              keyOf={(statement) => statement.id}
              render={(statement) => <StatementRow statement={statement} as="text" />}
              first={20}
            />
          </ul>
        )}
      </PanelSection>
      {note}
    </article>
  );
}

function WorkHead({ work }: { readonly work: WorkDetail["work"] }) {
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  const { short, title, authors, date, container, publisher, doi, url, note, inReferences } = work;
  const place = [container, publisher].filter((part) => part !== null).join(" · ");
  const address = doi === null ? url : `https://doi.org/${doi}`;
  return (
    <header>
      <div className={styles.top}>
        <Icon name="books" size={18} />
        <span className={styles.kind}>{t("kind.Work")}</span>
        <PanelClose />
      </div>
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {short}
      </h2>
      <p className={styles.description} lang="en">
        {title}
      </p>
      <ul className={styles.notes}>
        {authors.length > 0 && <li>{authors.join("; ")}</li>}
        {date !== null && <li>{formatDate(date, language)}</li>}
        {place !== "" && <li lang="en">{place}</li>}
        {address !== null && (
          <li>
            <a href={address} target="_blank" rel="noreferrer">
              {doi === null ? address.replace(/^https?:\/\/(www\.)?/, "") : `doi.org/${doi}`}
            </a>
          </li>
        )}
        {inReferences === "no" && <li>≠ {t("inspector.notInReferences")}</li>}
        {inReferences === "unreadable" && <li>{t("inspector.unreadableReferences")}</li>}
        {note !== null && <li lang="en">{note}</li>}
      </ul>
    </header>
  );
}
