import { useLanguage } from "../../i18n/use-language.ts";
import { type MetricName, METRICS } from "../../state/metrics.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import styles from "./metrics.module.css";

/** Communities are groups, not amounts: no size tells them. */
const SIZES = METRICS.filter((metric) => metric !== "community");

/** What sizes and what colors the bodies on the canvas. */
export function EncodingChoice() {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const encoding = useView((state) => state.encoding);
  return (
    <div className={styles.encoding}>
      <MetricSelect
        label={t("metric.size")}
        usual={t("metric.usualSize")}
        metrics={SIZES}
        value={encoding.size}
        onChange={(size) => view.setState({ encoding: { ...encoding, size } })}
      />
      <MetricSelect
        label={t("metric.color")}
        usual={t("metric.usualColor")}
        metrics={METRICS}
        value={encoding.color}
        onChange={(color) => view.setState({ encoding: { ...encoding, color } })}
      />
    </div>
  );
}

interface MetricSelectProps {
  readonly label: string;
  readonly usual: string;
  readonly metrics: readonly MetricName[];
  readonly value: MetricName | null;
  readonly onChange: (metric: MetricName | null) => void;
}

function MetricSelect({ label, usual, metrics, value, onChange }: MetricSelectProps) {
  const { t } = useLanguage();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChange(metrics.find((metric) => metric === currentTarget.value) ?? null)
        }
      >
        <option value="">{usual}</option>
        {metrics.map((metric) => (
          <option key={metric} value={metric}>
            {t(`metric.${metric}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
