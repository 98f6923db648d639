/** Text inside of a BibTeX field: what TeX would take for a command is escaped, letters of all alphabets stay. */
import { toLine } from "./csl-item.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

export function bibtexText(text: string): string {
  return toLine(text).replaceAll(
    /[\\~^&%$#_{}]/g,
    (character) => ESCAPES[character] ?? `\\${character}`,
  );
}

/** Styles write titles in lower case: words with capitals of their own are kept by braces. */
export function bibtexTitle(title: string): string {
  return bibtexText(title).replaceAll(
    /(?<![\p{L}\p{N}\\{])[\p{L}\p{N}’'-]*\p{Lu}[\p{L}\p{N}’'-]*/gu,
    (word, at) => (at === 0 && !/\p{Lu}/u.test(word.slice(1)) ? word : `{${word}}`),
  );
}

/** Addresses are read letter for letter; only what would end the field is written otherwise. */
export function bibtexAddress(address: string): string {
  return toLine(address).replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
