/** Codes as people type them: small letters, gaps, hyphens, and what looks alike. */

/** Of the contract, which pages take types alone from. */
const LENGTH = 6;
/** There is no 0 O 1 I in a code. */
const FOREIGN = /[^A-HJ-NP-Z2-9]/g;

/** As far as it is typed; at most six. */
export function tidyCode(text: string): string {
  return toLatin(text.toUpperCase()).replace(FOREIGN, "").slice(0, LENGTH);
}

export function isWholeCode(code: string): boolean {
  return code.length === LENGTH;
}

/** In two groups, as on the projector. */
export function spaceCode(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

/** Of `/join/CODE`; null without one. */
export function codeOfPath(path: string): string | null {
  const [, text] = /^\/join\/([^/]+)$/.exec(path) ?? [];
  const code = tidyCode(decodeSafely(text ?? ""));
  return isWholeCode(code) ? code : null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** A keyboard that was left in Ukrainian has letters that look the same. */
const ALIKE: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
};

function toLatin(text: string): string {
  return text.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => ALIKE[letter] ?? letter);
}
