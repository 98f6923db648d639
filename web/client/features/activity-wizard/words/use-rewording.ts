/** The draft in another language, as far as its words are the atlas's. */
import { useQuery } from "@tanstack/react-query";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { overviewQuery } from "../../../api/queries.ts";
import type { ActivityDraft } from "../draft/activity-draft.ts";
import { rewordDraft } from "../draft/reword-draft.ts";
import { useDraft } from "../wizard-context.ts";

export function useRewording(): (to: Language) => Partial<ActivityDraft> {
  const { data } = useQuery(overviewQuery);
  const draft = useDraft();
  return (to) => (data === undefined ? { language: to } : rewordDraft(draft, data, to));
}
