/** What the readers of XML share: numbers in attributes, and errors that say the line. */
import { FormatError, placeIn } from "../format-error.ts";
import { parseNumber } from "../number-text.ts";
import { attributeOf, type XmlElement } from "../xml/xml-element.ts";
import type { Blame } from "./collect-map.ts";
import type { FoundPlace } from "./found-map.ts";

export function blameElement(text: string, element: XmlElement): Blame {
  return (problem, name) => {
    const place = placeIn(text, element.offset);
    const edge = attributeOf(element, "id") ?? attributeOf(element, "ID") ?? "";
    if (problem === "id missing")
      return new FormatError("ID_MISSING", { ...place, element: element.name });
    if (problem === "id twice") return new FormatError("ID_TWICE", { ...place, id: name });
    if (problem === "end missing")
      return new FormatError("END_MISSING", { ...place, edge, end: name });
    return new FormatError("END_UNKNOWN", { ...place, edge, end: name });
  };
}

/** A number that is not finite is none: nothing can be drawn there. */
export function numberIn(element: XmlElement | undefined, name: string): number | null {
  const number = Number(parseNumber(element?.attributes.get(name) ?? "") ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}

export function placeOf(element: XmlElement | undefined): FoundPlace | null {
  const x = numberIn(element, "x");
  const y = numberIn(element, "y");
  return x === null || y === null ? null : { x, y };
}
