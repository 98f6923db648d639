/** Small steps over a parse tree. What is not as expected is declined, never guessed. */
import { type Tree, tokensOf } from "./parse-tree.ts";

/** The statement says something for which there are no words here. `what` is the piece of it, as written. */
export class Declined extends Error {
  override readonly name = "Declined";
  readonly what: string;

  constructor(tree: Tree | string) {
    const what = typeof tree === "string" ? tree : tokensOf(tree).join(" ");
    super(`No words for: ${what}`);
    this.what = what.length > 60 ? `${what.slice(0, 57)} …` : what;
  }
}

export function isToken(tree: Tree | undefined, text: string): boolean {
  return tree?.children.length === 0 && tree.name.toUpperCase() === text;
}

/** The parts between commas. A tree of another rule is a list of one. */
export function listed(tree: Tree, rule: string): readonly Tree[] {
  return tree.name === rule && tree.children.length > 0
    ? tree.children.filter((child) => !isToken(child, ","))
    : [tree];
}

/** A name as it is meant: without backticks. @throws Declined */
export function readName(tree: Tree | undefined): string {
  if (tree === undefined || tree.children.length > 0) throw new Declined(tree ?? "");
  const quoted = /^`((?:``|[^`])+)`$/.exec(tree.name)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("``", "`");
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(tree.name)) throw new Declined(tree);
  return tree.name;
}

export function isName(tree: Tree | undefined): boolean {
  return tree?.children.length === 0 && /^(`.+`|[\p{L}_][\p{L}\p{N}_]*)$/u.test(tree.name);
}
