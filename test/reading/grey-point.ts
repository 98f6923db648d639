/** The invented report as the search gets it: its codebook's list of sentences, and ways in which a copy may hold its words. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Sought } from "../../web/client/reading/sought.ts";
import { GREY_POINT, GREY_POINT_SENTENCES, TITLE } from "../fixtures/grey-point-text.ts";

const list = new URL("../fixtures/grey-point/sentences.yaml", import.meta.url);

export const GREY_POINT_SOUGHT: readonly Sought[] = (
  parse(readFileSync(list, "utf8")) as readonly Sought[]
).map(({ id, fingerprint, letters }) => ({ id, fingerprint, letters }));

export const GREY_POINT_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  GREY_POINT_SENTENCES.map(({ id, words }) => [id, words]),
);

/** The report in lines of so many characters; a word that does not fit is parted by a hyphen, as typesetters do. */
export function greyPointLines(width: number): string[] {
  const all = GREY_POINT.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.map((sentences) => sentences.join(" ")),
  ]);
  return [TITLE, ...all].flatMap((paragraph) => breakLines(paragraph, width));
}

const SHORTEST_PART = 3;

function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = width - line.length - 2;
    const canPart =
      /^\p{L}+$/u.test(word) && room >= SHORTEST_PART && word.length - room >= SHORTEST_PART;
    if (line.length + 1 + word.length <= width || line === "") line = `${line} ${word}`.trim();
    else if (canPart) {
      lines.push(`${line} ${word.slice(0, room)}-`);
      line = word.slice(room);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Pages with a running head, a number at the foot, and form feeds between them, as programs write that turn PDF into text. */
export function toPages(lines: readonly string[], perPage: number): string {
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += perPage) {
    const number = 100 + pages.length;
    const head = pages.length % 2 === 0 ? "Annals of Small Harbours 7 (1960)" : "I. Varga";
    pages.push([head, "", ...lines.slice(at, at + perPage), "", String(number)].join("\n"));
  }
  return pages.join("\f");
}
