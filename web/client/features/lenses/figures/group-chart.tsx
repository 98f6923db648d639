import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChangeChart } from "./change-chart.tsx";
import { DateChart } from "./date-chart.tsx";
import styles from "./figures.module.css";
import type { FigureGroup } from "./group-figures.ts";

const CHARTS = { bars: BarChart, change: ChangeChart, dates: DateChart } as const;

/** Like figures under the name of what they are figures of. */
export function GroupChart({ group }: { readonly group: FigureGroup }) {
  const { t, language } = useLanguage();
  const { openEntity } = useLensSelection();
  const Chart = CHARTS[group.chart];
  return (
    <article className={styles.group}>
      <h4>
        {group.entities.length === 0 && t("figures.changes")}
        {group.entities.map(({ id, kind, labels }) => (
          <button key={id} type="button" onClick={() => openEntity(id)}>
            <KindMark kind={kind} size={16} />
            {labels[language]}
          </button>
        ))}
      </h4>
      {group.scales.map((scale) => (
        <Chart key={scale.figures[0]?.id} scale={scale} />
      ))}
    </article>
  );
}
