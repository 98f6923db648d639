import { useLanguage } from "../../../i18n/use-language.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import type { ListedWork } from "./collect-works.ts";
import { Dot } from "./dot.tsx";
import styles from "./literature.module.css";
import { SectionCounts } from "./section-counts.tsx";
import { StandingSign } from "./standing-sign.tsx";
import { standingOf } from "./sort-out-works.ts";
import type { Literature } from "./use-literature.ts";
import { WorkAddress } from "./work-address.tsx";
import { WorkFacts } from "./work-facts.tsx";
import { WorkWays } from "./work-ways.tsx";

/** The literature on a phone: a work under the other, each with its dot and its sections. */
export function WorkCards({ literature }: { readonly literature: Literature }) {
  const { t } = useLanguage();
  const { sorted } = literature;
  return (
    <ScrollRegion label={t("literature.table")} className={styles.cards}>
      <ul>
        {sorted.map((work) => (
          <Card key={work.id} work={work} literature={literature} />
        ))}
      </ul>
      {sorted.length === 0 && <p className={styles.nothing}>{t("literature.none")}</p>}
    </ScrollRegion>
  );
}

function Card({
  work,
  literature,
}: {
  readonly work: ListedWork;
  readonly literature: Literature;
}) {
  const { selection, openWork } = useLensSelection();
  const isOpen = selection?.kind === "work" && selection.id === work.id;
  return (
    <li data-current={isOpen || undefined}>
      <button
        type="button"
        className={styles.work}
        aria-current={isOpen || undefined}
        onClick={() => openWork(work.id)}
      >
        <StandingSign standing={standingOf(work)} isNamed />
        <span>{work.short}</span>
        {work.restsOn.length > 0 && <Dot count={work.restsOn.length} />}
      </button>
      <cite lang="en">{work.title}</cite>
      <SectionCounts work={work} />
      <WorkAddress work={work} />
      <WorkFacts work={work} literature={literature} />
      <WorkWays work={work} literature={literature} />
    </li>
  );
}
