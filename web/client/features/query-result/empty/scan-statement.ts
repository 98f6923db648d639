/**
 * A light reading of a statement's patterns, for guessing why nothing was found: labels, types, keys, compared values and
 * arrows, each with its place. It refuses nothing and may miss much; what it finds is asked of the graph before it is said.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  readonly text: string;
}

export interface Compared extends Word {
  /** Of which variable; null inside a pattern without one. */
  readonly variable: string | null;
  readonly key: string;
}

export interface Arrow extends Span {
  /** Of the relationship, as it is written: `GRANTS|PROTECTS`; empty for any. */
  readonly types: string;
  /** The same with its direction turned round. */
  readonly turned: string;
}

export interface Scanned {
  readonly labels: readonly (Word & { readonly variable: string | null })[];
  readonly types: readonly Word[];
  readonly keys: readonly Word[];
  /** Texts that a key is compared with for being equal. */
  readonly compared: readonly Compared[];
  readonly arrows: readonly Arrow[];
  /** Parts that need not all be true together, or in which a name means something else. */
  readonly hasAlternatives: boolean;
}

const NAME = "(?:`(?:[^`]|``)*`|[\\p{L}_][\\p{L}\\p{N}_]*)";
const TEXT = `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"`;

export function scanStatement(statement: string): Scanned {
  const code = blankOut(statement, false);
  const bare = blankOut(statement, true);
  return {
    labels: findLabels(bare),
    types: findTypes(bare),
    keys: findKeys(bare),
    compared: findCompared(code),
    arrows: findArrows(statement, bare),
    hasAlternatives:
      /\b(OR|XOR|NOT|UNION|CALL|EXISTS|COUNT|COLLECT|OPTIONAL)\b|:\s*!|\([^()[\]]*:[^()[\]]*\|/i.test(
        bare,
      ),
  };
}

/** Comments, and texts if wished, become spaces: every place stays where it was. */
function blankOut(statement: string, withTexts: boolean): string {
  const pattern = new RegExp(`${TEXT}|//[^\\r\\n]*|/\\*[^]*?\\*/|\`(?:[^\`]|\`\`)*\``, "gu");
  return statement.replace(pattern, (part) => {
    if (part.startsWith("`")) return part;
    const isText = part.startsWith("'") || part.startsWith('"');
    if (isText && !withTexts) return part;
    return isText ? `'${" ".repeat(part.length - 2)}'` : " ".repeat(part.length);
  });
}

/** `(name:Label:Label {…})`, also `:A|B` and `:A&B`. */
function findLabels(code: string): Scanned["labels"] {
  const pattern = new RegExp(`\\(\\s*(${NAME})?\\s*((?:[:|&]\\s*!?\\s*${NAME}\\s*)+)`, "gu");
  return [...code.matchAll(pattern)].flatMap((match) => {
    const [all, variable, labels = ""] = match;
    const from = match.index + all.length - labels.length;
    return namesIn(labels, from).map((word) => ({ ...word, variable: variable ?? null }));
  });
}

function findTypes(code: string): Word[] {
  const pattern = new RegExp(`\\[\\s*(?:${NAME})?\\s*((?:[:|]\\s*!?\\s*${NAME}\\s*)+)`, "gu");
  return [...code.matchAll(pattern)].flatMap((match) => {
    const [all, types = ""] = match;
    return namesIn(types, match.index + all.length - types.length);
  });
}

function namesIn(text: string, from: number): Word[] {
  return [...text.matchAll(new RegExp(NAME, "gu"))].map(({ 0: name, index }) => ({
    text: unquote(name),
    start: from + index,
    end: from + index + name.length,
  }));
}

/** `variable.key`, and `{key: …}` in a pattern. */
function findKeys(code: string): Word[] {
  const dotted = new RegExp(`(?<![\\p{N}.])(${NAME})\\s*\\.\\s*(${NAME})(?!\\s*[.(])`, "gu");
  const mapped = new RegExp(`[{,]\\s*(${NAME})\\s*:(?!:)`, "gu");
  const found = [
    ...[...code.matchAll(dotted)].map((match) => wordAt(match, match[2] ?? "")),
    ...[...code.matchAll(mapped)].map((match) => wordAt(match, match[1] ?? "")),
  ];
  return found.toSorted((a, b) => a.start - b.start);
}

function wordAt(match: RegExpExecArray, name: string): Word {
  const start = match.index + match[0].lastIndexOf(name);
  return { text: unquote(name), start, end: start + name.length };
}

function findCompared(code: string): Compared[] {
  const mapped = new RegExp(`[{,]\\s*(${NAME})\\s*:\\s*(${TEXT})`, "gu");
  const dotted = new RegExp(`(${NAME})\\s*\\.\\s*(${NAME})\\s*=\\s*(${TEXT})`, "gu");
  const inPattern = [...code.matchAll(mapped)].map((match) => {
    const before = /\(\s*([\p{L}_][\p{L}\p{N}_]*)?[^(){}]*\{[^{}]*$/u.exec(
      code.slice(0, match.index + 1),
    );
    return toCompared(match, [before?.[1] ?? null, match[1] ?? "", match[2] ?? ""]);
  });
  const inWhere = [...code.matchAll(dotted)].map((match) =>
    toCompared(match, [match[1] ?? null, match[2] ?? "", match[3] ?? ""]),
  );
  return [...inPattern, ...inWhere];
}

function toCompared(
  match: RegExpExecArray,
  [variable, key, text]: readonly [string | null, string, string],
): Compared {
  const end = match.index + match[0].length;
  return { variable, key: unquote(key), text: unescape(text), start: end - text.length, end };
}

/** `-[…]->`, `<-[…]-`, `-->` and `<--`. */
function findArrows(statement: string, code: string): Arrow[] {
  const pattern = /(<?)(-\s*)(\[[^\]]*\])?(\s*-)(>?)/gu;
  return [...code.matchAll(pattern)].flatMap((match) => {
    const [all, left, , , , right] = match;
    // Both or none, and there is nothing to turn.
    if ((left === "<") === (right === ">")) return [];
    const start = match.index;
    const end = start + all.length;
    const written = statement.slice(start, end);
    const turned = left === "<" ? `${written.slice(1)}>` : `<${written.slice(0, -1)}`;
    const types = namesIn(/:\s*([^\]{*]*)/u.exec(all)?.[1] ?? "", 0).map(({ text }) => text);
    return [{ start, end, turned, types: types.join("|") }];
  });
}

function unquote(name: string): string {
  return name.startsWith("`") ? name.slice(1, -1).replaceAll("``", "`") : name;
}

function unescape(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/gs, "$1");
}

/** The statement with one span written otherwise. */
export function rewrite(statement: string, { start, end }: Span, text: string): string {
  return statement.slice(0, start) + text + statement.slice(end);
}
