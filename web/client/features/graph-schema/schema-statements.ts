/** A first look at what the graph is made of. Names that are no plain words are quoted. */

export function statementOfLabel(label: string): string {
  return `MATCH (n:${quoted(label)})\nRETURN n\nLIMIT 25`;
}

export function statementOfType(type: string): string {
  return `MATCH (a)-[r:${quoted(type)}]->(b)\nRETURN a, r, b\nLIMIT 25`;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}
