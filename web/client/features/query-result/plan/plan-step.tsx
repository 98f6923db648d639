import type { CypherPlan } from "../../../../contract/cypher.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { meaningOf } from "./operator-meaning.ts";
import styles from "./plan-view.module.css";
import { COST_MEASURES, estimateError, type PlanCost } from "./read-plan.ts";

export interface PlanStepProps {
  readonly step: CypherPlan;
  readonly cost: PlanCost | null;
}

/** One operator: its name, what it does in words, and what it cost. */
export function PlanStep({ step, cost }: PlanStepProps) {
  const { t } = useLanguage();
  const meaning = meaningOf(step.operator);
  const isCostliest = cost?.costliest === step;
  const error = estimateError(step);
  return (
    <div className={styles.step} data-costliest={isCostliest || undefined}>
      <p className={styles.head}>
        <b lang="en">{step.operator}</b>
        {step.details !== "" && <code lang="en">{step.details}</code>}
        {isCostliest && <strong className={styles.costly}>{t("result.costliest")}</strong>}
      </p>
      <p className={styles.sentence}>
        {meaning === null ? t("result.op.unknown") : t(`result.op.${meaning}`)}
      </p>
      <Numbers step={step} />
      {cost !== null && <Share step={step} cost={cost} />}
      {error !== null && (
        <p className={styles.error}>
          {error > 1
            ? t("result.underestimated", { times: Math.round(error) })
            : t("result.overestimated", { times: Math.round(1 / error) })}
        </p>
      )}
    </div>
  );
}

function Numbers({ step }: { readonly step: CypherPlan }) {
  const { t } = useLanguage();
  const known = COST_MEASURES.toReversed().flatMap((measure) => {
    const value = step[measure];
    return value === null ? [] : [{ measure, value }];
  });
  if (known.length === 0) return null;
  return (
    <dl className={styles.numbers}>
      {known.map(({ measure, value }) => (
        <div key={measure}>
          <dt>{t(`result.measure.${measure}`)}</dt>
          <dd>{t("result.amount", { value: round(value) })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Estimates come with many digits that say nothing. */
function round(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 100) / 100;
}

function Share({ step, cost }: { readonly step: CypherPlan; readonly cost: PlanCost }) {
  const value = step[cost.measure] ?? 0;
  return (
    <span className={styles.share} aria-hidden>
      <span style={{ width: `${(100 * value) / cost.most}%` }} />
    </span>
  );
}
