/** Why an edit of a map was refused and what can be done instead, in the reader's language. */
import type { EditRefusal } from "../../../graph/maps/editing/map-edit.ts";
import { useLanguage } from "../i18n/use-language.ts";

export function useRefusalText(): (refusal: EditRefusal) => string {
  const { t } = useLanguage();
  return ({ code, limit = 0, line = 0 }) => t(`maplist.refused.${code}`, { limit, line });
}
