/** Words of the drawn map in lines, and the room they take. Estimated, so that it can be laid out before it is drawn. */
export interface DrawnText {
  readonly lines: readonly string[];
  /** Of the letters, in pixels at a zoom of 1. */
  readonly font: number;
  readonly width: number;
  readonly height: number;
}

interface TextShape {
  readonly font: number;
  /** Letters of a line. */
  readonly most: number;
}

/** Of the serif's size, a little more than the average: Cyrillic is wider. */
const LETTER = 0.53;
const LINE = 1.25;

export function breakText(text: string, { font, most }: TextShape): DrawnText {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...cutWord(word, most));
  }
  const widest = Math.max(1, ...lines.map((line) => line.length));
  return {
    lines,
    font,
    width: widest * font * LETTER,
    height: Math.max(1, lines.length) * font * LINE,
  };
}

function cutWord(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  const letters = [...word];
  const pieces: string[] = [];
  while (letters.length > 0) pieces.push(letters.splice(0, most).join(""));
  return pieces;
}

/** Where the middle of each line lies, from the middle of all. */
export function lineOffset({ lines, font }: DrawnText, index: number): number {
  return (index - (lines.length - 1) / 2) * font * LINE;
}
