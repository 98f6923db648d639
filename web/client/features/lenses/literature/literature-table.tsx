import { useLanguage } from "../../../i18n/use-language.ts";
import chartStyles from "../charts/charts.module.css";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { SortHeader } from "../charts/sort-header.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import type { ListedWork } from "./collect-works.ts";
import { ORDERS } from "./compare-works.ts";
import styles from "./literature.module.css";
import { SectionCounts } from "./section-counts.tsx";
import { StandingSign } from "./standing-sign.tsx";
import { standingOf } from "./sort-out-works.ts";
import type { Literature } from "./use-literature.ts";
import { WorkAddress } from "./work-address.tsx";
import { WorkFacts } from "./work-facts.tsx";
import { WorkWays } from "./work-ways.tsx";

const HEADS = ORDERS.filter((order) => order !== "place");

/** Everything known of each work, a row each. */
export function LiteratureTable({ literature }: { readonly literature: Literature }) {
  const { t } = useLanguage();
  const { sorted, sorting, sortBy } = literature;
  return (
    <ScrollRegion label={t("literature.table")} className={styles.tableBox}>
      <table className={chartStyles.table}>
        <thead>
          <tr>
            {HEADS.map((column) => (
              <SortHeader
                key={column}
                column={column}
                name={t(`literature.${column}Order`)}
                sorting={sorting}
                onSort={sortBy}
              />
            ))}
            <SortHeader
              column="place"
              name={t("literature.where")}
              sorting={sorting}
              onSort={sortBy}
            />
            <th scope="col">
              <span>{t("literature.address")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((work) => (
            <TableRow key={work.id} work={work} literature={literature} />
          ))}
        </tbody>
      </table>
      {sorted.length === 0 && <p className={styles.nothing}>{t("literature.none")}</p>}
    </ScrollRegion>
  );
}

interface TableRowProps {
  readonly work: ListedWork;
  readonly literature: Literature;
}

function TableRow({ work, literature }: TableRowProps) {
  const { t, language } = useLanguage();
  const { selection, openWork } = useLensSelection();
  const isOpen = selection?.kind === "work" && selection.id === work.id;
  const standing = standingOf(work);
  const authors = new Intl.ListFormat(language).format(work.authors);
  return (
    <tr data-current={isOpen || undefined}>
      <td className={styles.workCell}>
        <button
          type="button"
          className={styles.work}
          aria-current={isOpen || undefined}
          onClick={() => openWork(work.id)}
        >
          {work.short}
        </button>
        <cite lang="en">{work.title}</cite>
        <p className={styles.fact}>
          {[authors, work.container, work.publisher].filter(Boolean).join(" · ")}
        </p>
        <WorkFacts work={work} literature={literature} />
      </td>
      <td className={styles.number}>{work.year}</td>
      <td className={styles.number}>{work.restsOn.length}</td>
      <td className={styles.entry}>
        <StandingSign standing={standing} /> {t(`literature.${standing}Sign`)}
      </td>
      <td>
        <SectionCounts work={work} />
        <WorkWays work={work} literature={literature} />
      </td>
      <td>
        <WorkAddress work={work} />
      </td>
    </tr>
  );
}
