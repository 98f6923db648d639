/**
 * What can be wrong with the file of a concept map, where `FormatError` has no sentence for it. Code and data are for the
 * page, which has the sentence in three languages; the message is the same in English for everything else.
 */
import type { TextPlace } from "../format-error.ts";

/** What should have stood at a place in a file of JSON. */
export type ExpectedInJson = "object" | "list" | "text" | "number" | "fresh id" | "known end";

export type MapPart = "concepts" | "phrases" | "groups" | "connections" | "ends";

interface Sentences {
  /** Readable, of the right kind, and without a single concept. */
  MAP_EMPTY: { format: string };
  MAP_TOO_LARGE: { part: MapPart; limit: number };
  /** A line of text with too few or too many parts. */
  MAP_LINE: TextPlace & { parts: number };
  MAP_LINE_PART: TextPlace & { part: "source" | "target" };
  MAP_SHAPE: { format: string; path: string; expected: ExpectedInJson };
  /** Our own JSON, changed by hand: what the model says of the first wrong value. */
  MAP_VALUE: { path: string; problem: string };
  MAP_TOO_NEW: { version: number; known: number };
  MAP_UNKNOWN_FORMAT: { file: string };
}

export type MapFileErrorCode = keyof Sentences;
export type MapFileErrorData<Code extends MapFileErrorCode> = Readonly<Sentences[Code]>;

const EXPECTED: Readonly<Record<ExpectedInJson, string>> = {
  object: "should be an object in braces",
  list: "should be a list in brackets",
  text: "should be a text in quotation marks",
  number: "should be a number",
  "fresh id": "has an id that something else in the file has too",
  "known end": "names something that is not in the file",
};

const PARTS: Readonly<Record<MapPart, string>> = {
  concepts: "concepts",
  phrases: "linking phrases",
  groups: "groups",
  connections: "connections",
  ends: "concepts at one linking phrase",
};

const at = ({ line, column }: TextPlace): string => `line ${line}, column ${column}`;

const SAY: { [Code in MapFileErrorCode]: (data: MapFileErrorData<Code>) => string } = {
  MAP_EMPTY: ({ format }) =>
    `The ${format} file has no concept. Save the map again from the program it comes from.`,
  MAP_TOO_LARGE: ({ part, limit }) =>
    `The file has more than ${limit} ${PARTS[part]}; no map holds more. Save a part of it, or open it as a graph in Explore.`,
  MAP_LINE: (data) =>
    `The line at ${at(data)} has ${data.parts} parts. Write concept, linking phrase and concept with a tab or "|" between them, or a concept alone.`,
  MAP_LINE_PART: (data) =>
    `The line at ${at(data)} has no ${data.part === "source" ? "first" : "second"} concept. Write it there, or delete the line.`,
  MAP_SHAPE: ({ format, path, expected }) =>
    `In the ${format} file, ${path} ${EXPECTED[expected]}. Save the map again from the program it comes from.`,
  MAP_VALUE: ({ path, problem }) =>
    `In the map's JSON, ${path} is not as it should be: ${problem}. Mend it there, or save the map again from the atlas.`,
  MAP_TOO_NEW: ({ version, known }) =>
    `The file is of format version ${version}; this atlas knows up to ${known}. Open it with a newer atlas.`,
  MAP_UNKNOWN_FORMAT: ({ file }) =>
    `"${file}" is no concept map that can be read: CXL, propositions as text, JSON of the atlas, JSON Canvas, Kumu, VUE, GraphML or GEXF. Save the map in one of these.`,
};

export class MapFileError<Code extends MapFileErrorCode = MapFileErrorCode> extends Error {
  override readonly name = "MapFileError";
  readonly code: Code;
  readonly data: MapFileErrorData<Code>;

  constructor(code: Code, data: MapFileErrorData<Code>, options?: ErrorOptions) {
    super(SAY[code](data), options);
    this.code = code;
    this.data = data;
  }
}
