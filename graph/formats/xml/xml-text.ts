/** Text as XML 1.0 can hold it, in attributes and between tags alike. */

// Control characters, halves of surrogate pairs and two non-characters: XML has no way to write them, not even escaped.
const IMPOSSIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader may turn these into spaces or drop them, unless they are written as numbers.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What XML cannot hold becomes U+FFFD, so that one sees that something was there. */
export function toXmlCharacters(text: string): string {
  return text.replace(IMPOSSIBLE, "\uFFFD");
}

export function escapeXml(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? "");
}

/** `name="value"` for each that is there, each with a space before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join("");
}
