/** The engine's messages in words for readers. */
/** Its first line, without codes; with its hint, where it gives one. */
export function toSentence(message: string): string {
  const [first = ""] = message.split("\n");
  const said = first
    .replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?/, "")
    .replace(/^(?:syntax|semantic) error: /, "")
    .replace("[Cypher] ", "")
    .replace(/\b[LR](Paren|Brace|Bracket)\b/, (name) => MARKS[name] ?? name);
  const [, hint] = /help: (.+)/.exec(message) ?? [];
  return [said, hint]
    .filter((part) => part !== undefined)
    .map(endWithStop)
    .join(" ");
}

const MARKS: Readonly<Record<string, string>> = {
  LParen: "(",
  RParen: ")",
  LBrace: "{",
  RBrace: "}",
  LBracket: "[",
  RBracket: "]",
};

function endWithStop(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}
