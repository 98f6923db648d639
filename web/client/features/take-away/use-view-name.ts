import { useQuery } from "@tanstack/react-query";
import { overviewQuery, questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { askedId } from "../../state/asked-question.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import { LENSES } from "../../state/view.ts";

/** What is in view, as a title: the place's own name, or the atlas's. */
export function useViewName(): string {
  const { t, language } = useLanguage();
  const place = useView((view) => view.place);
  const overview = useQuery(overviewQuery);
  const questions = useQuery({ ...questionsQuery, enabled: place.kind === "question" });
  switch (place.kind) {
    case "file":
      return place.id;
    case "set":
      return t("place.set");
    case "lens": {
      const lens = LENSES.find((name) => name === place.id);
      return lens === undefined ? place.id : t(`lens.name.${lens}`);
    }
    case "entity":
    case "question": {
      const named = place.kind === "entity" ? overview.data?.entities : questions.data?.questions;
      return named?.find(({ id }) => id === askedId(place.id))?.labels[language] ?? place.id;
    }
    default:
      return t("app.name");
  }
}
