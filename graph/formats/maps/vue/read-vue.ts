/**
 * VUE of Tufts University. Comments stand before the XML declaration, which no XML parser takes: all before it is cut. A
 * link with words becomes a phrase of these words; a box inside a box keeps its place and loses its box.
 */
import { FormatError } from "../../format-error.ts";
import { readXml } from "../../xml/read-xml.ts";
import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../../xml/xml-element.ts";
import { MapCollector } from "../collect-map.ts";
import type { FoundMap, FoundPlace } from "../found-map.ts";
import { nearestColor } from "../map-colors.ts";
import { blameElement, numberIn } from "../read-map-xml.ts";

const ORIGIN: FoundPlace = { x: 0, y: 0 };

/** @throws FormatError, MapFileError */
export function readVue(text: string): FoundMap {
  const xml = cutHead(text);
  const root = readXml(xml);
  if (root.name !== "LW-MAP")
    throw new FormatError("NOT_THIS_FORMAT", { format: "VUE", found: `<${root.name}>` });
  const collector = new MapCollector("VUE");
  // Since version 1 of its model a box inside a box has its place in the outer one.
  const isNested = Number(childNamed(root, "modelVersion")?.text ?? 0) >= 1;
  const found: Found = { text: xml, collector, isNested, boxes: new Set(), links: [] };
  for (const layer of [root, ...childrenNamed(root, "layer")]) addChildren(layer, ORIGIN, found);
  for (const link of found.links) addLink(link, found);
  const title = labelOf(root).replace(/\.vue$/i, "");
  return collector.finish({ title, question: "", language: "" });
}

/** Lines are counted as in the file: what is cut leaves its line breaks. */
function cutHead(text: string): string {
  const start = /<\?xml|<LW-MAP/.exec(text)?.index ?? 0;
  return text.slice(0, start).replaceAll(/[^\r\n]/g, "") + text.slice(start);
}

interface Found {
  readonly text: string;
  readonly collector: MapCollector;
  readonly isNested: boolean;
  readonly boxes: Set<string>;
  readonly links: XmlElement[];
}

function addChildren(parent: XmlElement, origin: FoundPlace, found: Found): void {
  for (const child of childrenNamed(parent, "child")) {
    const type = attributeOf(child, "type");
    if (type === "link") found.links.push(child);
    else if (type === "node" || type === "text") addNode(child, origin, found);
    else if (type === "group")
      addChildren(child, found.isNested ? cornerOf(child, origin) : ORIGIN, found);
    else found.collector.leaveOut("pictures");
  }
}

function addNode(node: XmlElement, origin: FoundPlace, found: Found): void {
  const id = attributeOf(node, "ID") ?? "";
  const corner = cornerOf(node, origin);
  found.boxes.add(id);
  found.collector.addConcept(
    {
      id,
      label: labelOf(node),
      at: {
        x: corner.x + (numberIn(node, "width") ?? 0) / 2,
        y: corner.y + (numberIn(node, "height") ?? 0) / 2,
      },
      note: [unescapeNote(childNamed(node, "notes")?.text ?? ""), webAddress(node)]
        .filter((part) => part !== "")
        .join("\n\n"),
      color: nearestColor(childNamed(node, "fillColor")?.text.trim() ?? ""),
    },
    blameElement(found.text, node),
  );
  if (childrenNamed(node, "child").length === 0) return;
  found.collector.leaveOut("nesting");
  addChildren(node, found.isNested ? corner : ORIGIN, found);
}

/** One end may hang in the air, or on a picture or another link: there is no proposition then. */
function addLink(link: XmlElement, { text, collector, boxes }: Found): void {
  const first = childNamed(link, "ID1")?.text.trim() ?? "";
  const second = childNamed(link, "ID2")?.text.trim() ?? "";
  if (!boxes.has(first) || !boxes.has(second)) return collector.leaveOut("looseEnds");
  // 1 is an arrow at the first end alone.
  const isBackwards = attributeOf(link, "arrowState") === "1";
  const [from, to] = isBackwards ? [second, first] : [first, second];
  collector.connect({ id: undefined, from, to, label: labelOf(link) }, blameElement(text, link));
}

function cornerOf(element: XmlElement, origin: FoundPlace): FoundPlace {
  return {
    x: origin.x + (numberIn(element, "x") ?? 0),
    y: origin.y + (numberIn(element, "y") ?? 0),
  };
}

/** Before version 0.9 line breaks were written as `%nl;`. */
function labelOf(element: XmlElement): string {
  return (attributeOf(element, "label") ?? "").replaceAll("%nl;", "\n").trim();
}

const NOTE_SIGNS: Readonly<Record<string, string>> = { nl: "\n", tab: "\t", sp: " ", pct: "%" };

function unescapeNote(text: string): string {
  return text
    .replaceAll(/\n[ \t]*(?=%nl;)/g, "")
    .replaceAll(/\n[ \t]*/g, " ")
    .replaceAll(/%(nl|tab|sp|pct);/g, (_, sign: string) => NOTE_SIGNS[sign] ?? "")
    .trim();
}

/** What hangs on a box: files of somebody's computer are nobody else's. */
function webAddress(node: XmlElement): string {
  const address = childNamed(node, "resource")?.attributes.get("spec") ?? "";
  return /^https?:\/\//.test(address) ? address : "";
}
