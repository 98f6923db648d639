import { useComputedColorScheme } from "@mantine/core";
import { amountColor } from "../../analysis/metric-colors.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import { CommunitySwatch } from "./community-swatch.tsx";
import styles from "./metrics.module.css";
import { useGraphInView } from "./use-graph-in-view.ts";
import { useMetric } from "./use-metric.ts";
import { useNames } from "./use-names.ts";
import { measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import { nameMembers } from "./name-members.ts";

const LISTED = 10;
const STEPS = [0, 0.06, 0.25, 0.56, 1];

/** What the colors on the canvas mean while they do not mean kinds: for the legend. */
export function EncodingKey() {
  const { t } = useLanguage();
  const color = useView(({ encoding }) => encoding.color);
  if (color === null) return null;
  return (
    <div role="group" aria-label={t("metric.color")}>
      <h2 className={styles.keyTitle}>
        {t("metric.color")}: {t(`metric.${color}`)}
      </h2>
      {color === "community" ? <CommunityKey /> : <AmountKey />}
    </div>
  );
}

function CommunityKey() {
  const { t } = useLanguage();
  const names = useNames();
  const graph = useGraphInView();
  const { result } = useMetric("community", graph);
  if (result === null) return null;
  const degrees = measureDegree(graph);
  return (
    <ul className={styles.key}>
      {result.communities.slice(0, LISTED).map((members, index) => (
        <li key={members[0]}>
          <CommunitySwatch index={index} />
          <span>{names.label(nameMembers(members, degrees)[0] ?? "")}</span>
        </li>
      ))}
      {result.communities.length > LISTED && (
        <li>
          <CommunitySwatch index={LISTED} mark={rangeUpTo(result.communities.length)} />
          <span>{t("metric.others")}</span>
        </li>
      )}
    </ul>
  );
}

function rangeUpTo(last: number): string {
  const first = LISTED + 1;
  return first === last ? String(first) : `${first}–${last}`;
}

function AmountKey() {
  const { t } = useLanguage();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  return (
    <p className={styles.amounts}>
      {t("metric.few")}
      {STEPS.map((part) => (
        <span key={part} style={{ background: amountColor(part, scheme) }} aria-hidden />
      ))}
      {t("metric.many")}
    </p>
  );
}
