/** Character references and the five entities of XML, to what they stand for. Any other name is an error. */
import { FormatError, placeIn } from "../format-error.ts";

/** Where a piece of text stands in its file, for errors. */
interface Source {
  readonly text: string;
  readonly start: number;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6});|#([0-9]{1,7});|([A-Za-z][\w.-]*);)?/g;

/** @throws FormatError */
export function decodeText(raw: string, source: Source): string {
  if (!/[&\r]/.test(raw)) return raw;
  return decode(raw, source, (piece) => piece.replaceAll(/\r\n?/g, "\n"));
}

/** As {@link decodeText}; a line break or tab as it stands is a space there. @throws FormatError */
export function decodeAttribute(raw: string, source: Source): string {
  if (!/[&\t\n\r]/.test(raw)) return raw;
  return decode(raw, source, (piece) => piece.replaceAll(/\r\n|[\t\n\r]/g, " "));
}

/** What is written as a reference stays as it is; `asWritten` changes only the rest. */
function decode(raw: string, source: Source, asWritten: (piece: string) => string): string {
  let decoded = "";
  let done = 0;
  for (const match of raw.matchAll(REFERENCE)) {
    decoded += asWritten(raw.slice(done, match.index));
    decoded += resolve(match, source);
    done = match.index + match[0].length;
  }
  return decoded + asWritten(raw.slice(done));
}

function resolve(match: RegExpMatchArray, { text, start }: Source): string {
  const [whole, hexadecimal, decimal, name] = match;
  const place = () => placeIn(text, start + (match.index ?? 0));
  if (name !== undefined) {
    const known = ENTITIES.get(name);
    if (known !== undefined) return known;
    throw new FormatError("XML_ENTITY", { ...place(), name });
  }
  const code =
    hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
  if (isCharacter(code)) return String.fromCodePoint(code);
  const found =
    whole === "&"
      ? 'an "&" that begins nothing; in a text it is written "&amp;"'
      : `${whole}, which is no character of XML`;
  throw new FormatError("XML_MALFORMED", { ...place(), found });
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}
