/** JSON Canvas 1.0: concepts as cards, groups around them, propositions as lines with words. */
import type { ConceptMap, MapConcept } from "../../../model/concept-map.ts";
import { toLines } from "../collect-lines.ts";
import type { MapColor } from "../../../model/map-limits.ts";
import { shadeOf } from "../map-colors.ts";
import { escapeMarkdown } from "../markdown-text.ts";
import { NO_PHRASE } from "../propositions/read-proposition-lines.ts";
import { conceptBoxes, groupBoxes } from "./canvas-boxes.ts";

export function writeCanvas(map: ConceptMap): string {
  const boxes = conceptBoxes(map);
  const around = groupBoxes(map);
  const groups = map.groups.flatMap(({ id, label, color }) => {
    const box = around.get(id);
    return box === undefined ? [] : [{ id, type: "group", ...box, label, ...shade(color) }];
  });
  const cards = map.concepts.map((concept) => ({
    id: concept.id,
    type: "text",
    ...boxes.get(concept.id),
    text: cardText(concept),
    ...shade(concept.color),
  }));
  const edges = map.phrases.flatMap((phrase) =>
    toLines(phrase).map(({ id, from, to, label }) => ({
      id,
      fromNode: from,
      toNode: to,
      toEnd: "arrow",
      ...(label === "" ? {} : { label }),
      ...shade(phrase.color),
    })),
  );
  // Later nodes lie above earlier ones: groups come first.
  return `${JSON.stringify({ nodes: [...groups, ...cards], edges }, null, 1)}\n`;
}

/** The label on the first line; the note, as the Markdown that it may be, after an empty one. */
function cardText({ label, note }: MapConcept): string {
  const head = escapeMarkdown(label);
  return note === "" ? head : `${head === "" ? NO_PHRASE : head}\n\n${note}`;
}

function shade(color: MapColor | null) {
  return color === null ? {} : { color: shadeOf(color) };
}
