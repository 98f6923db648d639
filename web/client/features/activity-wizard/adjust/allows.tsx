import { allowsOf } from "../../../../../graph/maps/activities/create-activity.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import { TickList } from "./tick-list.tsx";

const ALLOWED = ["ownConcepts", "ownPhrases"] as const;

/** Whether students may add pieces of their own, where that is a question. */
export function Allows() {
  const { t } = useLanguage();
  const { kind, allows } = useDraft();
  const change = useChangeDraft();
  if (kind !== "kit" && kind !== "skeleton") return null;
  const now = allows ?? allowsOf(kind);
  return (
    <TickList
      title={t("activity.allows")}
      items={ALLOWED.map((id) => ({ id, label: t(`activity.allows.${id}`) }))}
      ticked={new Set(ALLOWED.filter((id) => now[id]))}
      onChange={(ticked) =>
        change({
          allows: { ownConcepts: ticked.has("ownConcepts"), ownPhrases: ticked.has("ownPhrases") },
        })
      }
    />
  );
}
