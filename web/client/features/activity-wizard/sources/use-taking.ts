/** Takes a map as what the activity starts from, and says what came of it. */
import { useState } from "react";
import { countPropositions } from "../../../../../graph/maps/count-propositions.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { SourceName } from "../draft/activity-draft.ts";
import { changeDraft } from "../draft/draft-store.ts";
import { type TakenGoal, takeGoal } from "../draft/take-goal.ts";
import { useWizard } from "../wizard-context.ts";

export interface Taking {
  readonly take: (source: SourceName, taken: TakenGoal) => Promise<void>;
  /** Empty before the first. */
  readonly told: string;
}

export function useTaking(): Taking {
  const { t } = useLanguage();
  const wizard = useWizard();
  const [told, setTold] = useState("");
  return {
    told,
    async take(source, taken) {
      const change = await takeGoal(wizard.getState().draft, taken);
      changeDraft(wizard, { ...change, source });
      const { goal } = wizard.getState().draft;
      if (goal === null) return;
      setTold(
        t("activity.taken", {
          concepts: t("activity.concepts", { count: goal.concepts.length }),
          propositions: t("activity.propositions", { count: countPropositions(goal) }),
        }),
      );
    },
  };
}
