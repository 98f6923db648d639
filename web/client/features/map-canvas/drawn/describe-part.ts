/** What a screen reader says of a part: its words, and the propositions that it is in. */
import { indexMap, isPhrase } from "../../../../../graph/maps/editing/index-map.ts";
import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import type { Translate } from "../../../i18n/use-language.ts";

/** Of a concept: so many sentences, then how many more there are. */
const MOST = 5;

export function describePart(map: ConceptMap, part: MapPart, t: Translate): string {
  if (isPhrase(part)) return toSentence(map, part, t);
  const name = part.label.trim() || t("mapcanvas.unnamed");
  const sentences = [...(indexMap(map).phrasesAt.get(part.id) ?? [])].flatMap((id) => {
    const phrase = indexMap(map).phrases.get(id);
    return phrase ? [toSentence(map, phrase, t)] : [];
  });
  if (sentences.length === 0) return t("mapcanvas.conceptAlone", { name });
  const said = sentences.slice(0, MOST).join("; ");
  const more = sentences.length - MOST;
  const rest = more > 0 ? ` ${t("mapcanvas.andMore", { count: more })}` : "";
  return `${name}. ${said}.${rest}`;
}

function toSentence(map: ConceptMap, { text, sources, targets }: MapPhrase, t: Translate): string {
  const { concepts } = indexMap(map);
  const name = (ids: readonly string[]): string =>
    ids.map((id) => concepts.get(id)?.label.trim() || t("mapcanvas.unnamed")).join(", ");
  const words = text.trim() || t("mapcanvas.noWords");
  return [name(sources), words, name(targets)].filter((part) => part !== "").join(" ");
}
