/** CXL as CmapTools reads it. A phrase without words is written as CmapTools shows it; nothing is said of any person. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../model/concept-map.ts";
import { escapeXml, xmlAttributes } from "../../xml/xml-text.ts";
import { NO_PHRASE } from "../propositions/read-proposition-lines.ts";
import { writeCxlColor } from "./cxl-color.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<cmap xmlns="http://cmap.ihmc.us/xml/cmap/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">`;

const MARGIN = 200;

export function writeCxl(map: ConceptMap): string {
  const { concepts, phrases } = map;
  const connections = connectionsOf(map);
  return [
    HEAD,
    "<res-meta>",
    `<dc:title>${escapeXml(map.title)}</dc:title>`,
    `<dc:description>${escapeXml(map.focusQuestion)}</dc:description>`,
    "<dc:format>x-cmap/x-storable</dc:format>",
    `<dc:language>${map.language}</dc:language>`,
    "</res-meta>",
    `<map${xmlAttributes(sizeOf(map))}>`,
    ...list("concept", concepts.map(writeConcept)),
    ...list("linking-phrase", phrases.map(writePhrase)),
    ...list(
      "connection",
      connections.map(({ attributes }) => attributes),
    ),
    ...list("concept-appearance", concepts.flatMap(writeLook)),
    ...list("linking-phrase-appearance", phrases.flatMap(writeLook)),
    ...list("connection-appearance", connections.map(writeArrow)),
    "</map>",
    "</cmap>",
    "",
  ].join("\n");
}

type Attributes = Readonly<Record<string, string | undefined>>;

function list(name: string, elements: readonly Attributes[]): string[] {
  const written = elements.map((attributes) => `<${name}${xmlAttributes(attributes)}/>`);
  return [`<${name}-list>`, ...written, `</${name}-list>`];
}

function writeConcept({ id, label, note }: MapConcept): Attributes {
  return { id, label, "long-comment": note === "" ? undefined : note };
}

function writePhrase({ id, text, note }: MapPhrase): Attributes {
  return {
    id,
    label: text === "" ? NO_PHRASE : text,
    "long-comment": note === "" ? undefined : note,
  };
}

function writeLook({ id, position, color }: MapConcept | MapPhrase): Attributes[] {
  if (position === null && color === null) return [];
  return [
    {
      id,
      x: position === null ? undefined : String(Math.round(position.x)),
      y: position === null ? undefined : String(Math.round(position.y)),
      "background-color": color === null ? undefined : writeCxlColor(color),
    },
  ];
}

interface Connection {
  readonly attributes: Attributes;
  readonly hasArrow: boolean;
}

function connectionsOf({ concepts, phrases }: ConceptMap): Connection[] {
  const taken = new Set([...concepts, ...phrases].map(({ id }) => id));
  const ends = phrases.flatMap(({ id, sources, targets }) => [
    ...sources.map((from) => ({ from, to: id, hasArrow: false })),
    ...targets.map((to) => ({ from: id, to, hasArrow: true })),
  ]);
  let next = 0;
  return ends.map(({ from, to, hasArrow }) => {
    do next += 1;
    while (taken.has(`k${next}`));
    return { attributes: { id: `k${next}`, "from-id": from, "to-id": to }, hasArrow };
  });
}

function writeArrow({ attributes, hasArrow }: Connection): Attributes {
  return {
    id: attributes["id"],
    "from-pos": "center",
    "to-pos": "center",
    arrowhead: hasArrow ? "yes" : "no",
  };
}

function sizeOf({ concepts, phrases }: ConceptMap): Attributes {
  const places = [...concepts, ...phrases].flatMap(({ position }) => position ?? []);
  return {
    width: lengthFor(places.map(({ x }) => x)),
    height: lengthFor(places.map(({ y }) => y)),
  };
}

function lengthFor(places: readonly number[]): string {
  return String(Math.round(Math.max(0, ...places)) + MARGIN);
}
