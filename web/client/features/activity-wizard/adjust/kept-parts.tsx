import { useLanguage } from "../../../i18n/use-language.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import { sayPhrase } from "./say-proposition.ts";
import { TickList } from "./tick-list.tsx";

/** What stays of the goal: concepts, and propositions between them. */
export function KeptParts() {
  const { t } = useLanguage();
  const { goal, keep } = useDraft();
  const change = useChangeDraft();
  if (goal === null) return null;
  const kept = new Set(keep);
  const between = goal.phrases.filter(({ sources, targets }) =>
    [sources, targets].every((ends) => ends.some((id) => kept.has(id))),
  );
  return (
    <>
      <TickList
        title={t("activity.keptConcepts")}
        hint={t("activity.keptHint")}
        items={goal.concepts}
        ticked={kept}
        onChange={(ticked) => change({ keep: [...ticked] })}
        hasAll
      />
      {between.length > 0 && (
        <TickList
          title={t("activity.keptPropositions")}
          items={between.map((phrase) => ({ id: phrase.id, label: sayPhrase(goal, phrase) }))}
          ticked={kept}
          onChange={(ticked) => change({ keep: [...ticked] })}
        />
      )}
    </>
  );
}
