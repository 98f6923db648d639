import type { CypherMode, CypherPlan } from "../../../../contract/cypher.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { PlanStep } from "./plan-step.tsx";
import styles from "./plan-view.module.css";
import { costOf, type PlanCost, type PlanRun, toRun } from "./read-plan.ts";

export interface PlanViewProps {
  readonly plan: CypherPlan | null;
  readonly onAsk: (mode: CypherMode) => void;
}

/** How the engine answers: its steps in their order, each with one sentence. */
export function PlanView({ plan, onAsk }: PlanViewProps) {
  const { t } = useLanguage();
  if (plan === null)
    return (
      <div className={styles.none}>
        <p>{t("result.noPlan")}</p>
        <PlanButtons onAsk={onAsk} />
      </div>
    );
  const cost = costOf(plan);
  return (
    // The keyboard scrolls it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.plan} role="region" aria-label={t("result.plan")} tabIndex={0}>
      <div className={styles.intro}>
        <p>{t(introOf(plan))}</p>
        <PlanButtons onAsk={onAsk} />
      </div>
      <Run run={toRun(plan)} cost={cost} />
    </div>
  );
}

function introOf({ rows, dbHits, estimatedRows }: CypherPlan) {
  if (rows !== null || dbHits !== null) return "result.planCounted" as const;
  return estimatedRows === null ? ("result.planBare" as const) : ("result.planEstimated" as const);
}

function PlanButtons({ onAsk }: Pick<PlanViewProps, "onAsk">) {
  const { t } = useLanguage();
  return (
    <div className={styles.buttons}>
      <TextButton icon="chain" onClick={() => onAsk("explain")}>
        {t("result.explain")}
      </TextButton>
      <TextButton icon="figures" onClick={() => onAsk("profile")}>
        {t("result.profile")}
      </TextButton>
    </div>
  );
}

interface RunProps {
  readonly run: PlanRun;
  readonly cost: PlanCost | null;
}

function Run({ run, cost }: RunProps) {
  const { t } = useLanguage();
  return (
    <ol className={styles.run}>
      {run.branches.map((branch, index) => (
        // Branches have no key of their own, and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`b${index}`} className={styles.branch}>
          <span className={styles.branchName}>{t("result.branch", { number: index + 1 })}</span>
          <Run run={branch} cost={cost} />
        </li>
      ))}
      {run.steps.map((step, index) => (
        // Nor have steps.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`s${index}`} className={styles.item}>
          <PlanStep step={step} cost={cost} />
        </li>
      ))}
    </ol>
  );
}
