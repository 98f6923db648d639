import { useQuery } from "@tanstack/react-query";
import { overviewQuery, questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { askedId } from "../../state/asked-question.ts";
import { LENSES, type Place } from "../../state/view.ts";

/** How a place is called; null for the whole atlas. */
export function usePlaceName(place: Place): string | null {
  const { t, language } = useLanguage();
  const overview = useQuery(overviewQuery);
  const questions = useQuery({ ...questionsQuery, enabled: place.kind === "question" });
  if (place.kind === "atlas") return null;
  if (place.kind === "set") return t("place.set");
  if (place.kind === "file") return place.id;
  if (place.kind === "lens") {
    const lens = LENSES.find((name) => name === place.id);
    return lens === undefined ? place.id : t(`lens.name.${lens}`);
  }
  const named = place.kind === "entity" ? overview.data?.entities : questions.data?.questions;
  return named?.find(({ id }) => id === askedId(place.id))?.labels[language] ?? place.id;
}
