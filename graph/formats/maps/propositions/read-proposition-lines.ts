/**
 * Propositions as people write them, one a line: `A | causes | B`, or three cells with tabs between them, as CmapTools
 * exports and spreadsheets save. A line with one part is a concept that is joined to nothing yet.
 */
import { unguardCell } from "../../csv/safe-cell.ts";
import { placeIn } from "../../format-error.ts";
import { MapFileError } from "../map-file-error.ts";

/** What CmapTools prints for a line without words. */
export const NO_PHRASE = "????";

export interface PropositionLine {
  readonly source: string;
  /** Null on a line that is a concept alone; empty for a line without words. */
  readonly phrase: string | null;
  readonly target: string;
}

/** @throws MapFileError for the first line that is neither */
export function readPropositionLines(text: string): PropositionLine[] {
  const found: PropositionLine[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const parts = partsOf(line.replace(/^\uFEFF/, ""));
    const [source = "", phrase = "", target = ""] = parts;
    if (parts.length === 0) continue;
    const place = () => placeIn(text, index);
    if (parts.length !== 1 && parts.length !== 3)
      throw new MapFileError("MAP_LINE", { ...place(), parts: parts.length });
    if (source === "" || (parts.length === 3 && target === ""))
      throw new MapFileError("MAP_LINE_PART", {
        ...place(),
        part: source === "" ? "source" : "target",
      });
    if (parts.length === 1) found.push({ source, phrase: null, target: "" });
    else found.push({ source, phrase: phrase === NO_PHRASE ? "" : phrase, target });
  }
  return found;
}

/** Without empty cells at the end, which spreadsheets add. */
function partsOf(line: string): string[] {
  const isTable = line.includes("\t");
  const parts = line.split(isTable ? "\t" : "|").map((part) => {
    const trimmed = part.trim();
    return (isTable ? unguardCell(unquote(trimmed)) : trimmed).replaceAll(/\s+/g, " ");
  });
  // "A", nothing, nothing is a concept alone; "A causes" and nothing has lost its end.
  while (parts.at(-1) === "" && (parts.length !== 3 || parts[1] === "")) parts.pop();
  return parts;
}

/** A spreadsheet quotes what it must; anybody else's quotation marks are part of the words. */
function unquote(cell: string): string {
  const [, inside] = /^"((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return inside !== undefined && /""|,/.test(inside) ? inside.replaceAll('""', '"') : cell;
}
