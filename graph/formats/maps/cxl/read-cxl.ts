/**
 * CXL, as CmapTools writes it and as others write it for CmapTools. A phrase may have several sources and targets; a
 * connection from concept to concept is a phrase without words. Lists may stand in any order, and any may be missing.
 */
import { FormatError } from "../../format-error.ts";
import { readXml } from "../../xml/read-xml.ts";
import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../../xml/xml-element.ts";
import { MapCollector } from "../collect-map.ts";
import type { FoundAbout, FoundMap } from "../found-map.ts";
import { blameElement, placeOf } from "../read-map-xml.ts";
import { readCxlColor } from "./cxl-color.ts";

/** @throws FormatError, MapFileError */
export function readCxl(text: string): FoundMap {
  const root = readXml(text);
  const map = childNamed(root, "map");
  if (root.name !== "cmap" || map === undefined)
    throw new FormatError("NOT_THIS_FORMAT", { format: "CXL", found: `<${root.name}>` });
  const collector = new MapCollector("CXL");
  addConcepts(map, text, collector);
  addPhrases(map, text, collector);
  for (const connection of listed(map, "connection"))
    collector.connect(
      {
        id: attributeOf(connection, "id"),
        from: attributeOf(connection, "from-id"),
        to: attributeOf(connection, "to-id"),
        label: attributeOf(connection, "label") ?? "",
      },
      blameElement(text, connection),
    );
  for (const left of [...listed(map, "image"), ...listed(map, "resource-group")])
    collector.leaveOut(left.name === "image" ? "pictures" : "resources");
  return collector.finish(readAbout(root));
}

function addConcepts(map: XmlElement, text: string, collector: MapCollector): void {
  const looks = looksOf(map, "concept-appearance");
  for (const concept of listed(map, "concept")) {
    const id = attributeOf(concept, "id") ?? "";
    if (attributeOf(concept, "parent-id") !== undefined) collector.leaveOut("nesting");
    const look = looks.get(id);
    collector.addConcept(
      {
        id,
        label: attributeOf(concept, "label") ?? "",
        at: placeOf(look),
        note: noteOf(concept),
        color: readCxlColor(look?.attributes.get("background-color")),
      },
      blameElement(text, concept),
    );
  }
}

function addPhrases(map: XmlElement, text: string, collector: MapCollector): void {
  const looks = looksOf(map, "linking-phrase-appearance");
  for (const phrase of listed(map, "linking-phrase")) {
    const id = attributeOf(phrase, "id") ?? "";
    const label = attributeOf(phrase, "label") ?? "";
    const look = looks.get(id);
    collector.addPhrase(
      {
        id,
        label: label.trim() === "????" ? "" : label,
        at: placeOf(look),
        note: noteOf(phrase),
        color: readCxlColor(look?.attributes.get("background-color")),
      },
      blameElement(text, phrase),
    );
  }
}

/** Elements of `<name-list>`, and those that stand in the map without a list. */
function listed(map: XmlElement, name: string): XmlElement[] {
  const lists = childrenNamed(map, `${name}-list`);
  return [map, ...lists].flatMap((list) => childrenNamed(list, name));
}

function looksOf(map: XmlElement, name: string): ReadonlyMap<string, XmlElement> {
  return new Map(listed(map, name).map((look) => [attributeOf(look, "id") ?? "", look]));
}

/** The short comment is what CmapTools shows under the pointer, the long one is kept beside it. */
function noteOf(element: XmlElement): string {
  const comments = ["short-comment", "long-comment"].map(
    (name) => attributeOf(element, name)?.trim() ?? "",
  );
  return [...new Set(comments)].filter((comment) => comment !== "").join("\n\n");
}

function readAbout(root: XmlElement): FoundAbout {
  const about = childNamed(root, "res-meta");
  const textOf = (name: string): string =>
    about === undefined ? "" : (childNamed(about, name)?.text.trim() ?? "");
  return {
    title: textOf("title"),
    question: textOf("description"),
    language: textOf("language"),
  };
}
