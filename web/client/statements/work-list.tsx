import type { CitedWork } from "../../contract/shared.ts";
import { useLanguage } from "../i18n/use-language.ts";
import styles from "./statements.module.css";

export interface ListedWork {
  readonly work: CitedWork;
  /** How many of the statements shown cite it; null where there is but one. */
  readonly statements: number | null;
}

export function WorkList({ works }: { readonly works: readonly ListedWork[] }) {
  const { t } = useLanguage();
  return (
    <ul className={styles.works}>
      {works.map(({ work, statements }) => (
        <li key={work.id}>
          <span className={styles.workTitle}>
            {work.short}. <cite lang="en">{work.title}</cite>
          </span>
          <WorkNotes work={work} />
          {statements !== null && (
            <span className={styles.meta}>{t("inspector.citedBy", { count: statements })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function WorkNotes({ work: { doi, url, inReferences, scope } }: { readonly work: CitedWork }) {
  const { t } = useLanguage();
  const address = doi === null ? url : `https://doi.org/${doi}`;
  return (
    <span className={styles.meta}>
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer">
          {doi === null ? address.replace(/^https?:\/\/(www\.)?/, "") : `doi.org/${doi}`}
        </a>
      )}
      {scope === "stretch" && <span> {t("inspector.stretch")}</span>}
      {inReferences === "no" && (
        <span className={styles.missing}> ≠ {t("inspector.notInReferences")}</span>
      )}
      {inReferences === "unreadable" && <span> {t("inspector.unreadableReferences")}</span>}
    </span>
  );
}
