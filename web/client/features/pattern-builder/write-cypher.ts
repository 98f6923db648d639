/** A built pattern as a statement that both engines answer, written as a person would. */
import type { BuiltNode, BuiltPattern, BuiltStep } from "./pattern.ts";

export interface BuiltStatement {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, string>>;
}

interface NamedNode {
  readonly variable: string;
  readonly node: BuiltNode;
}

export function writeCypher(pattern: BuiltPattern): BuiltStatement {
  const nodes = nameNodes(pattern.nodes);
  const missing = pattern.steps.at(-1)?.isMissing === true ? pattern.steps.length - 1 : null;
  const shown = missing === null ? nodes : nodes.slice(0, -1);
  const steps = missing === null ? pattern.steps : pattern.steps.slice(0, -1);
  const conditions = [
    ...shown.flatMap(conditionsOf),
    ...steps.flatMap((step, index) =>
      step.status === null ? [] : [`r${index + 1}.status = '${step.status}'`],
    ),
    ...(missing === null ? [] : [missingCondition(pattern, nodes)]),
  ];
  const lines = [
    `MATCH ${writeChain(shown, steps)}`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n  AND ")}`]),
    ...writeReturn(pattern, shown),
  ];
  return { statement: lines.join("\n"), parameters: parametersOf(nodes) };
}

/** The kind's first letter, with a number where several kinds share it. */
function nameNodes(nodes: readonly BuiltNode[]): readonly NamedNode[] {
  const taken = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const node of nodes) shared.set(letterOf(node), (shared.get(letterOf(node)) ?? 0) + 1);
  return nodes.map((node) => {
    const letter = letterOf(node);
    const number = (taken.get(letter) ?? 0) + 1;
    taken.set(letter, number);
    // `r1` is a relationship.
    const isNumbered = shared.get(letter) !== 1 || letter === "r";
    const name = letter === "r" ? "right" : letter;
    return { variable: isNumbered && shared.get(letter) !== 1 ? `${name}${number}` : name, node };
  });
}

function writeChain(nodes: readonly NamedNode[], steps: readonly BuiltStep[]): string {
  return nodes
    .map(({ variable, node }, index) => {
      const written = `(${variable}:${node.kind}${idOf(node)})`;
      const step = steps[index];
      return step === undefined ? written : written + writeArrow(step, index);
    })
    .join("");
}

function idOf({ entity }: BuiltNode): string {
  return entity === null ? "" : ` {id: '${escape(entity)}'}`;
}

function writeArrow({ type, direction, status }: BuiltStep, index: number): string {
  const name = status === null ? "" : `r${index + 1}`;
  const inner = type === null ? name : `${name}:${type}`;
  const middle = inner === "" ? "--" : `-[${inner}]-`;
  return direction === "out" ? `${middle}>` : `<${middle}`;
}

function conditionsOf({ variable, node }: NamedNode): readonly string[] {
  return [
    ...(node.named === "" ? [] : [`toLower(${variable}.name) CONTAINS toLower($${variable}Name)`]),
    ...(node.since === "" ? [] : [`${variable}.date >= $${variable}Since`]),
  ];
}

function missingCondition({ steps }: BuiltPattern, nodes: readonly NamedNode[]): string {
  const [from, to] = nodes.slice(-2) as [NamedNode, NamedNode];
  const step = steps.at(-1) as BuiltStep;
  const arrow = writeArrow({ ...step, status: null }, 0);
  return `NOT EXISTS { MATCH (${from.variable})${arrow}(:${to.node.kind}${idOf(to.node)}) }`;
}

function parametersOf(nodes: readonly NamedNode[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    nodes.flatMap(({ variable, node }) => [
      ...(node.named === "" ? [] : [[`${variable}Name`, node.named] as const]),
      ...(node.since === "" ? [] : [[`${variable}Since`, node.since] as const]),
    ]),
  );
}

function writeReturn(
  { shown, steps }: BuiltPattern,
  nodes: readonly NamedNode[],
): readonly string[] {
  const names = nodes.map(({ variable }) => variable);
  const [first = "n", ...others] = names;
  if (shown === "nodes") return [`RETURN ${names.join(", ")}`, "LIMIT 100"];
  if (shown === "count" && others.length > 0)
    return [
      `RETURN ${first}.name AS ${first}Name, count(DISTINCT ${others.at(-1)}) AS number`,
      `ORDER BY number DESC, ${first}Name`,
    ];
  if (shown === "count") return [`RETURN count(DISTINCT ${first}) AS number`];
  const distinct = steps.length > 0 ? "DISTINCT " : "";
  const items = names.map((name) => `${name}.name AS ${name}Name`).join(", ");
  return [
    `RETURN ${distinct}${items}`,
    `ORDER BY ${names.map((name) => `${name}Name`).join(", ")}`,
  ];
}

function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}

function letterOf({ kind }: BuiltNode): string {
  return kind.charAt(0).toLowerCase();
}
