import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { type MetricName, METRICS } from "../../state/metrics.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { EncodingChoice } from "./encoding-choice.tsx";
import { MetricSection } from "./metric-section.tsx";
import styles from "./metrics.module.css";
import { useGraphInView } from "./use-graph-in-view.ts";

/** The graph in view, measured: what each metric means here, who leads, and what sizes and colors the bodies. */
export function MetricsPanel() {
  const { t } = useLanguage();
  const { stepOut } = useNavigation();
  const heading = useFocusOnArrival();
  const graph = useGraphInView();
  const encoding = useView((view) => view.encoding);
  const [name, setName] = useState<MetricName>(encoding.color ?? encoding.size ?? "degree");
  const isEmpty = graph.ids.length === 0;
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t("metric.title")}
        </h2>
        <IconButton icon="close" label={t("inspector.close")} keys="Esc" onClick={stepOut} />
      </header>
      <p className={styles.about}>
        {isEmpty
          ? t("metric.empty")
          : t("metric.about", { entities: graph.ids.length, relations: graph.edges.length })}
      </p>
      <EncodingChoice />
      {!isEmpty && (
        <>
          <div className={styles.tabs} role="group" aria-label={t("metric.rank")}>
            {METRICS.map((metric) => (
              <button
                key={metric}
                type="button"
                aria-pressed={metric === name}
                onClick={() => setName(metric)}
              >
                {t(`metric.${metric}`)}
              </button>
            ))}
          </div>
          <MetricSection key={name} name={name} graph={graph} />
        </>
      )}
    </article>
  );
}
