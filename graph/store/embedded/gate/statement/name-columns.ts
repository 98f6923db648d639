/** Columns as the person wrote them, as Neo4j names them: this engine writes `n{.id}` for `n`, `stdev(x)` for `stDev(x)`. */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";

const AFTER_ITEMS = ["ORDER", "SKIP", "LIMIT", "OFFSET", "UNION"];

/** The engine's own names where the statement does not tell them one by one. `textOf` gives what stands between two offsets. */
export function nameColumns(
  tokens: readonly Token[],
  names: readonly string[],
  textOf: (start: number, end: number) => string,
): readonly string[] {
  const items = findItems(tokens);
  if (items.length !== names.length || items.some((item) => isMark(item[0], "*"))) return names;
  return items.map((item, index) => nameOf(item, textOf) ?? names[index] ?? "");
}

function nameOf(item: readonly Token[], textOf: (start: number, end: number) => string) {
  const [first, last] = [item[0], item.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isNamed = item.length > 2 && isWord(item.at(-2), "AS");
  if (isNamed) return last.text;
  // Properties chosen of it, `n {.id}`, have its own name.
  const isChosen = isName(first) && !isWord(first, "COUNT", "EXISTS") && isMark(item[1], "{");
  return isChosen ? first.text : textOf(first.start, last.end);
}

/** What the last RETURN outside of all brackets lists. */
function findItems(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const outside = tellOutside(tokens);
  const isWordOutside = (at: number, ...words: readonly string[]) =>
    outside[at] === true && isWord(tokens[at], ...words);
  const first = tokens.findLastIndex((_, at) => isWordOutside(at, "RETURN")) + 1;
  const start = isWord(tokens[first], "DISTINCT") ? first + 1 : first;
  const after = tokens.findIndex((_, at) => at > start && isWordOutside(at, ...AFTER_ITEMS));
  const end = after < 0 ? tokens.length : after;
  const items: Token[][] = [[]];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (outside[at] === true && isMark(token, ",")) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

/** For each token, whether it is a word or mark of the statement itself: in no brackets, and no name behind a dot or AS. */
function tellOutside(tokens: readonly Token[]): readonly boolean[] {
  let depth = 0;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (isMark(token, ")", "]", "}")) depth -= 1;
    const isOutside = depth === 0 && !isMark(before, ".", ":") && !isWord(before, "AS");
    if (isMark(token, "(", "[", "{")) depth += 1;
    return isOutside;
  });
}
