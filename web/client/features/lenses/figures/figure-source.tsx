import { Fragment } from "react";
import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { toLocator } from "../../../statements/index.ts";
import { useLensSelection } from "../use-lens-selection.ts";
import type { Figure } from "./collect-figures.ts";
import styles from "./figures.module.css";

/** Where a figure is given: places in the article and what is cited there, or the record's works. */
export function FigureSource({ figure }: { readonly figure: Figure }) {
  const { t } = useLanguage();
  const { openRelation, openWork } = useLensSelection();
  const { statements, denials } = figure;
  const works = new Map(
    statements.flatMap(({ cites }) => cites).map((work) => [work.id, work.short]),
  );
  return (
    <span className={styles.source}>
      {statements.map((statement) => (
        <button key={statement.id} type="button" onClick={() => openRelation(statement.id)}>
          {placeOf(statement) ?? t(`origin.${statement.origin}`)}
        </button>
      ))}
      {[...works].map(([id, short]) => (
        <Fragment key={id}>
          <button type="button" onClick={() => openWork(id)}>
            {short}
          </button>
        </Fragment>
      ))}
      {denials.map(({ id }) => (
        <button key={id} type="button" data-denial onClick={() => openRelation(id)}>
          {t("figures.denied")}
        </button>
      ))}
    </span>
  );
}

function placeOf({ places }: Statement): string | null {
  return places[0] === undefined ? null : toLocator(places[0]);
}
