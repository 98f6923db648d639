/** Breaks a text into lines no wider than there is room; a word that is wider stands alone, broken where it must. */
export function wrapText(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((part) => breakWord(part, room, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** An address may be longer than a line. */
function breakWord(word: string, room: number, measure: (text: string) => number): string[] {
  if (word.length < 2 || measure(word) <= room) return [word];
  const half = Math.ceil(word.length / 2);
  return [word.slice(0, half), word.slice(half)].flatMap((part) => breakWord(part, room, measure));
}
