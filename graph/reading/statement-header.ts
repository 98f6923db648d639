/** Reads the comment lines at the head of a statement: `// key: text`, one a line. */

/** A statement's header is not as it must be. */
export class StatementHeaderError extends Error {
  override readonly name = "StatementHeaderError";
}

/** Asks the header for a key. @throws StatementHeaderError, naming the file, where it has none */
export type ReadHeader = (key: string) => string;

export function parseHeader(file: string, text: string): ReadHeader {
  const header = new Map(headerLines(text));
  return (key) => {
    const value = header.get(key);
    if (value) return value;
    throw new StatementHeaderError(`${file} has no "// ${key}: …" in its header.`);
  };
}

/** Every line of the header in order, as key and text. */
export function headerLines(text: string): [key: string, value: string][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("//"))
    .map((line) => line.replace(/^\/\/\s*/, ""))
    .map((line) => [line.split(":", 1)[0] ?? "", line.slice(line.indexOf(":") + 1).trim()]);
}
