/** Patterns: nodes, relationships and the paths they make. */
import type { Tree } from "./parse-tree.ts";
import { readValue } from "./read-value.ts";
import type {
  LabelShape,
  NodeShape,
  PatternShape,
  PropertyShape,
  StepShape,
} from "./statement-shape.ts";
import { Declined, isName, isToken, listed, readName } from "./tree-reading.ts";

/** @throws Declined */
export function readPatterns(tree: Tree): readonly PatternShape[] {
  return listed(tree, "patternList").map(readPattern);
}

export function readPattern(tree: Tree): PatternShape {
  if (tree.name !== "pattern") return readBare(tree, null);
  const [name, equals, bare, ...rest] = tree.children;
  if (bare === undefined || rest.length > 0 || !isToken(equals, "=")) throw new Declined(tree);
  return readBare(bare, readName(name));
}

function readBare(tree: Tree, variable: string | null): PatternShape {
  if (tree.name === "shortestPathPattern") {
    const [word, , inner] = tree.children;
    if (inner === undefined || !isToken(word, "SHORTESTPATH")) throw new Declined(tree);
    return { ...readChain(inner), variable, isShortest: true };
  }
  return { ...readChain(tree), variable, isShortest: false };
}

type Chain = Pick<PatternShape, "nodes" | "steps">;

function readChain(tree: Tree): Chain {
  if (tree.name === "nodePattern") return { nodes: [readNode(tree)], steps: [] };
  if (tree.name !== "patternElement" && tree.name !== "pathPatternNonEmpty")
    throw new Declined(tree);
  const nodes: NodeShape[] = [];
  const steps: StepShape[] = [];
  for (const child of tree.children) {
    if (child.name === "nodePattern") nodes.push(readNode(child));
    else if (child.name === "relationshipPattern") steps.push(readStep(child));
    else throw new Declined(child);
  }
  if (nodes.length !== steps.length + 1) throw new Declined(tree);
  return { nodes, steps };
}

function readNode(tree: Tree): NodeShape {
  const { variable, label, properties, hops } = readInside(tree.children.slice(1, -1));
  if (hops !== null) throw new Declined(tree);
  return { variable, label, properties };
}

function readStep(tree: Tree): StepShape {
  const { children } = tree;
  const open = children.findIndex((child) => isToken(child, "["));
  const close = children.findIndex((child) => isToken(child, "]"));
  const inner = open < 0 ? [] : children.slice(open + 1, close);
  const { variable, label, properties, hops } = readInside(inner);
  if (label?.of === "all" && label.names.length > 1) throw new Declined(tree);
  return {
    variable,
    types: label?.names ?? [],
    direction: directionOf(children),
    hops,
    properties,
  };
}

function directionOf(arrow: readonly Tree[]): StepShape["direction"] {
  const isLeft = isToken(arrow[0], "<");
  const isRight = isToken(arrow.at(-1), ">");
  if (isLeft === isRight) return "either";
  return isRight ? "along" : "against";
}

type Inside = NodeShape & Pick<StepShape, "hops">;

function readInside(parts: readonly Tree[]): Inside {
  let inside: Inside = { variable: null, label: null, properties: [], hops: null };
  for (const part of parts) {
    if (part.name === "labelExpression" && part.children.length > 0)
      inside = { ...inside, ...readLabelAndHops(part) };
    else if (part.name === "map" && part.children.length > 0)
      inside = { ...inside, properties: readProperties(part) };
    else if (isToken(part, "*") || part.name === "pathLength")
      inside = { ...inside, hops: readHops(part) };
    else if (isName(part) && part === parts[0]) inside = { ...inside, variable: readName(part) };
    else throw new Declined(part);
  }
  return inside;
}

/** `:A|B`, `:A:B`, `:A&B`; and `:A*`, where the grammar puts the star beside the label. */
function readLabelAndHops(tree: Tree): Partial<Inside> {
  const [colon, names, ...rest] = tree.children;
  if (names === undefined || !isToken(colon, ":") || rest.length > 0) throw new Declined(tree);
  return { label: readLabel(names) };
}

export function readLabel(tree: Tree): LabelShape {
  if (tree.children.length === 0) return { of: "all", names: [readName(tree)] };
  const names = tree.children.filter((_child, index) => index % 2 === 0).map(readName);
  const signs = new Set(
    tree.children.filter((_child, index) => index % 2 === 1).map(({ name }) => name),
  );
  const [sign] = signs;
  if (signs.size !== 1 || sign === undefined) throw new Declined(tree);
  if (sign === "|") return { of: "any", names };
  if (sign === ":" || sign === "&") return { of: "all", names };
  throw new Declined(tree);
}

function readHops(tree: Tree): StepShape["hops"] {
  const text = tree.children.length === 0 ? "*" : tree.children.map(({ name }) => name).join("");
  const [, least, dots, most] = /^\*(\d+)?(\.\.)?(\d+)?$/.exec(text) ?? [];
  if (!text.startsWith("*")) throw new Declined(tree);
  if (dots === undefined)
    return least === undefined
      ? { least: 1, most: null }
      : { least: Number(least), most: Number(least) };
  return { least: Number(least ?? 1), most: most === undefined ? null : Number(most) };
}

function readProperties(tree: Tree): readonly PropertyShape[] {
  const inner = tree.children.slice(1, -1).filter((child) => !isToken(child, ","));
  const found: PropertyShape[] = [];
  for (let at = 0; at < inner.length; at += 3) {
    const [key, colon, written] = inner.slice(at, at + 3);
    const value = written === undefined ? null : readValue(written);
    if (value === null || !isToken(colon, ":")) throw new Declined(tree);
    found.push({ key: readName(key), value });
  }
  return found;
}
