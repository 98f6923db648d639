/** A step of the history as a sentence in the reader's language. */
import { useQuery } from "@tanstack/react-query";
import { overviewQuery, questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { askedId } from "../../state/asked-question.ts";
import type { Change } from "../../state/change.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { LENSES, type Place, type Selection } from "../../state/view.ts";

export function useChangeText(): (change: Change) => string {
  const { t, language } = useLanguage();
  const { arrival } = useAtlasStores();
  const overview = useQuery(overviewQuery);
  const questions = useQuery({ ...questionsQuery, enabled: false });

  const nameOf = (id: string): string =>
    arrival.getState().library?.entities.get(id)?.labels[language] ??
    overview.data?.works.find((work) => work.id === id)?.short ??
    id;
  const placeName = (place: Place): string => {
    if (place.kind === "atlas") return t("app.home");
    if (place.kind === "set") return t("place.set");
    if (place.kind === "question")
      return (
        questions.data?.questions.find(({ id }) => id === askedId(place.id))?.labels[language] ??
        place.id
      );
    const lens = LENSES.find((name) => place.kind === "lens" && name === place.id);
    return lens === undefined ? nameOf(place.id) : t(`lens.name.${lens}`);
  };
  const ofIds = (kind: "added" | "removed" | "moved", ids: readonly string[]): string => {
    const [first = ""] = ids;
    return ids.length === 1
      ? t(`history.${kind}One`, { name: nameOf(first) })
      : t(`history.${kind}`, { count: ids.length });
  };
  const ofSelection = (selection: Selection | null): string => {
    if (selection === null) return t("history.unselected");
    if (selection.kind === "many") return t("history.selected", { count: selection.ids.length });
    if (selection.kind === "relation") return t("history.selectedRelation");
    return t("history.selectedOne", { name: nameOf(selection.id) });
  };

  return (change) => {
    switch (change.kind) {
      case "opened":
        return placeName(change.place);
      case "added":
      case "removed":
      case "moved":
        return ofIds(change.kind, change.ids);
      case "laidOut":
        return t("history.laidOut", { layout: t(`layout.${change.layout}`) });
      case "selected":
        return ofSelection(change.selection);
      case "paneled":
        return change.panel === null ? t("history.closed") : t(`panel.${change.panel.kind}`);
      case "surfaced":
        return t(`canvas.${change.surface}`);
      default:
        return t(`history.${change.kind}`);
    }
  };
}
