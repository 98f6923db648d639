/**
 * What can be wrong with a file. Code and data are for the page, which has the sentence in three languages; the message is
 * the same sentence in English for everything else.
 */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

interface Sentences {
  FILE_EMPTY: { file: string };
  FILE_TOO_LARGE: { megabytes: number; limit: number };
  TOO_MANY_ELEMENTS: { count: number; limit: number };
  UNKNOWN_FORMAT: { file: string };
  /** Bytes that the encoding it claims to be in does not have. */
  WRONG_ENCODING: TextPlace & { encoding: string };
  XML_DOCTYPE: TextPlace;
  XML_ENTITY: TextPlace & { name: string };
  XML_MALFORMED: TextPlace & { found: string };
  XML_TOO_DEEP: TextPlace & { limit: number };
  /** The file ends before what it opened is closed. */
  FILE_CUT_OFF: TextPlace & { open: string };
  /** Well-formed, but of another kind. */
  NOT_THIS_FORMAT: { format: string; found: string };
  NO_GRAPH: { format: string };
  ID_MISSING: TextPlace & { element: string };
  ID_TWICE: TextPlace & { id: string };
  END_MISSING: TextPlace & { edge: string; end: string };
  END_UNKNOWN: TextPlace & { edge: string; end: string };
  HYPEREDGE: TextPlace;
  CSV_QUOTE: TextPlace;
  CSV_COLUMN_MISSING: { table: string; column: string };
  CSV_ROW_TOO_LONG: TextPlace & { cells: number; columns: number };
  CSV_PAIR: { files: string };
  JSON_MALFORMED: TextPlace;
  JSON_SHAPE: { path: string; expected: string };
  FORMAT_TOO_NEW: { version: number; known: number };
}

export type FormatErrorCode = keyof Sentences;
export type FormatErrorData<Code extends FormatErrorCode> = Readonly<Sentences[Code]>;

const at = ({ line, column }: TextPlace): string => `line ${line}, column ${column}`;

const SAY: { [Code in FormatErrorCode]: (data: FormatErrorData<Code>) => string } = {
  FILE_EMPTY: ({ file }) => `"${file}" is empty. Save it again from the program it comes from.`,
  FILE_TOO_LARGE: ({ megabytes, limit }) =>
    `The file has ${megabytes} MB; at most ${limit} MB are read. Export a part of the graph.`,
  TOO_MANY_ELEMENTS: ({ count, limit }) =>
    `The file has ${count} nodes and edges; at most ${limit} are read. Export a part of the graph.`,
  UNKNOWN_FORMAT: ({ file }) =>
    `"${file}" is none of GEXF, GraphML, CSV or the atlas' own JSON. Save the graph in one of these.`,
  WRONG_ENCODING: (data) =>
    `The file is not in ${data.encoding}: ${at(data)} cannot be read. Save it as UTF-8.`,
  XML_DOCTYPE: (data) =>
    `The file has a document type declaration (${at(data)}). It is refused, as it could pull in other files; delete the declaration and try again.`,
  XML_ENTITY: (data) =>
    `"&${data.name};" (${at(data)}) means nothing in XML. Write the character itself, or "&amp;" for an ampersand.`,
  XML_MALFORMED: (data) =>
    `The file stops being XML at ${at(data)}: ${data.found}. Save it again from the program it comes from.`,
  XML_TOO_DEEP: (data) =>
    `Elements are nested more than ${data.limit} deep (${at(data)}). No graph needs that; the file is refused.`,
  FILE_CUT_OFF: (data) =>
    `The file is cut off: ${data.open}, opened at ${at(data)}, is never closed. Download or save it again.`,
  NOT_THIS_FORMAT: ({ format, found }) =>
    `The file is not ${format}: it begins with ${found}. Choose the file that holds the graph.`,
  NO_GRAPH: ({ format }) => `The ${format} file holds no graph. Save it again with its nodes.`,
  ID_MISSING: (data) => `A ${data.element} has no id (${at(data)}). Give it one.`,
  ID_TWICE: (data) => `Two nodes have the id "${data.id}" (${at(data)}). Give one of them another.`,
  END_MISSING: (data) => `The edge "${data.edge}" has no ${data.end} (${at(data)}). Give it one.`,
  END_UNKNOWN: (data) =>
    `The edge "${data.edge}" leads to "${data.end}", which is not among the nodes (${at(data)}). Add the node or delete the edge.`,
  HYPEREDGE: (data) =>
    `The file has an edge with more than two ends (${at(data)}). Make it a node with an edge to each.`,
  CSV_QUOTE: (data) =>
    `The quotation mark at ${at(data)} is not closed where its cell ends. Close it there, or double it if it is part of the text.`,
  CSV_COLUMN_MISSING: ({ table, column }) =>
    `The table of ${table} has no column "${column}". Name the column so in the first line.`,
  CSV_ROW_TOO_LONG: (data) =>
    `The row at ${at(data)} has ${data.cells} cells for ${data.columns} columns. A comma in a text must stand in quotation marks.`,
  CSV_PAIR: ({ files }) =>
    `${files}: one table of edges is needed, and at most one of nodes beside it. Choose nodes.csv and edges.csv together.`,
  JSON_MALFORMED: (data) =>
    `The file stops being JSON at ${at(data)}. Save it again from the program it comes from.`,
  JSON_SHAPE: ({ path, expected }) =>
    `In the JSON, ${path} should be ${expected}. Export the file again from the atlas.`,
  FORMAT_TOO_NEW: ({ version, known }) =>
    `The file is of format version ${version}; this atlas knows up to ${known}. Open it with a newer atlas.`,
};

export class FormatError<Code extends FormatErrorCode = FormatErrorCode> extends Error {
  override readonly name = "FormatError";
  readonly code: Code;
  readonly data: FormatErrorData<Code>;

  constructor(code: Code, data: FormatErrorData<Code>, options?: ErrorOptions) {
    super(SAY[code](data), options);
    this.code = code;
    this.data = data;
  }
}

/** Line and column of an offset. Lines end at LF, CR LF or a lone CR. */
export function placeIn(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  const breaks = /\r\n|\r|\n/g;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    if (found.index >= offset) break;
    line += 1;
    start = breaks.lastIndex;
  }
  return { line, column: Math.max(0, offset - start) + 1 };
}
