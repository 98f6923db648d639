import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import { type ListedWork, RECORD } from "./collect-works.ts";
import { Dot } from "./dot.tsx";
import styles from "./literature.module.css";
import { StandingSign } from "./standing-sign.tsx";
import { standingOf } from "./sort-out-works.ts";
import type { Literature } from "./use-literature.ts";
import { WorkWays } from "./work-ways.tsx";

/** Works by sections: a table of numbers, each drawn as a dot. */
export function LiteratureMatrix({ literature }: { readonly literature: Literature }) {
  const { t } = useLanguage();
  const { sorted } = literature;
  const columns = columnsOf(sorted);
  return (
    <ScrollRegion label={t("literature.matrix")} className={styles.matrixBox}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t("literature.work")}</th>
            {columns.map((section) => (
              <SectionHead key={section} section={section} literature={literature} />
            ))}
            <th scope="col">{t("literature.statements")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((work) => (
            <MatrixRow key={work.id} work={work} columns={columns} literature={literature} />
          ))}
        </tbody>
      </table>
      {sorted.length === 0 && <p className={styles.nothing}>{t("literature.none")}</p>}
    </ScrollRegion>
  );
}

interface SectionHeadProps {
  readonly section: number;
  readonly literature: Literature;
}

function SectionHead({ section, literature }: SectionHeadProps) {
  const { t, language } = useLanguage();
  const named = literature.sections.find(({ number }) => number === section);
  return (
    <th scope="col">
      <span className={styles.section}>
        <b>{section === RECORD ? "≠" : `§${section}`}</b>{" "}
        {section === RECORD ? t("literature.inRecord") : named?.labels[language]}
      </span>
    </th>
  );
}

interface MatrixRowProps {
  readonly work: ListedWork;
  readonly columns: readonly number[];
  readonly literature: Literature;
}

function MatrixRow({ work, columns, literature }: MatrixRowProps) {
  const { t } = useLanguage();
  const { selection, openWork } = useLensSelection();
  const isOpen = selection?.kind === "work" && selection.id === work.id;
  const name = work.authors.length === 0 ? work.short : `${work.short}: ${work.title}`;
  return (
    <>
      <tr data-current={isOpen || undefined}>
        <th scope="row">
          <button
            type="button"
            className={styles.work}
            title={name}
            aria-current={isOpen || undefined}
            onClick={() => openWork(work.id)}
          >
            <StandingSign standing={standingOf(work)} isNamed />
            <span>{work.short}</span>
            {work.corrections.length > 0 && <ContestedMark label={t("literature.corrected")} />}
          </button>
        </th>
        {columns.map((section) => {
          const count = work.sections.get(section)?.length ?? 0;
          return (
            <td key={section}>
              {count > 0 && (
                <>
                  <Dot count={count} />
                  <span className={styles.spoken}>{count}</span>
                </>
              )}
            </td>
          );
        })}
        <td className={styles.total}>{work.restsOn.length}</td>
      </tr>
      {isOpen && (
        <tr className={styles.opened}>
          <td colSpan={columns.length + 2}>
            <cite lang="en">{work.title}</cite>
            <WorkWays work={work} literature={literature} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Sections in which some work is cited, then the record. */
function columnsOf(works: readonly ListedWork[]): number[] {
  const all = new Set(works.flatMap(({ sections }) => [...sections.keys()]));
  const inText = [...all].filter((section) => section !== RECORD).toSorted((a, b) => a - b);
  return all.has(RECORD) ? [...inText, RECORD] : inText;
}
