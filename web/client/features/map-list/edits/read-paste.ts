/** Whether what was typed or pasted into one field is a whole line, or several. */

export interface PastedLine {
  readonly source: string;
  readonly phrase: string;
  readonly target: string;
}

/** Null for what is the words of one field. Lines are only counted here: what is wrong with one is said when it is added. */
export function readPaste(text: string): readonly PastedLine[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  if (lines.length === 0) return null;
  if (lines.length === 1 && !/[|\t]/.test(first)) return null;
  return lines.map((line) => {
    const [source = "", phrase = "", target = ""] = line.split(line.includes("\t") ? "\t" : "|");
    return { source: source.trim(), phrase: phrase.trim(), target: target.trim() };
  });
}
