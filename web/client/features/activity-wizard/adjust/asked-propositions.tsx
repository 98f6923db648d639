import { useLanguage } from "../../../i18n/use-language.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import { sayPhrase } from "./say-proposition.ts";
import { TickList } from "./tick-list.tsx";

/** Which propositions are discussed. */
export function AskedPropositions() {
  const { t } = useLanguage();
  const { goal, leftOut } = useDraft();
  const change = useChangeDraft();
  if (goal === null) return null;
  const said = goal.phrases.filter(({ text }) => text.trim() !== "");
  const left = new Set(leftOut);
  return (
    <TickList
      title={t("activity.asked")}
      hint={t("activity.askedHint")}
      items={said.map((phrase) => ({ id: phrase.id, label: sayPhrase(goal, phrase) }))}
      ticked={new Set(said.map(({ id }) => id).filter((id) => !left.has(id)))}
      onChange={(ticked) =>
        change({ leftOut: said.map(({ id }) => id).filter((id) => !ticked.has(id)) })
      }
      hasAll
    />
  );
}
