/** Graphs made to break writers and readers: the same for the same seed. */
import type {
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableProperties,
  PortableValue,
} from "../../graph/model/portable-graph.ts";

type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const NASTY_TEXTS = [
  "",
  " ",
  "=1+1",
  "+380",
  "-5",
  "@SUM(A1)",
  "\tindented",
  "\rcarriage",
  "\nsecond line",
  "'=quoted formula",
  "'t Hooft",
  "＝1+1",
  'she said "no"',
  "a,b;c|d\te",
  "line one\nline two\r\nline three\rline four",
  "</node><script>alert(1)</script>",
  "]]>",
  "<![CDATA[x]]>",
  "&amp; & &lt;",
  "&#0;",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "Україна — безпека людини",
  "Undang-Undang №1",
  "שלום עולם \u202Eevil\u202C",
  "👩‍👩‍👧 🇺🇦",
  "e\u0301 é",
  "\\u0041 \\n \\ \\\\",
  "`backtick` ${x} $param",
  "'; MATCH (n) DETACH DELETE n; //",
  "true",
  "1648",
  "007",
  "1e5",
  "NaN",
  "null",
  "[a, b]",
  '["a"]',
  "__proto__",
  "\uFEFFmark",
  "\u2028line\u2029paragraph",
  "\u0085 \u00A0",
  "a".repeat(300),
];

/** What XML, and some databases, cannot hold. */
const IMPOSSIBLE_TEXTS = ["bell\u0007", "nul\u0000", "half \uD83D pair", "\uDC00", "\uFFFE"];

const NASTY_NUMBERS = [0, -0, 1, -1, 0.1, -2.5, 1e21, 2 ** 53, 5e-324, Infinity, -Infinity, NaN];
const NASTY_BIGINTS = [2n ** 53n + 1n, -(2n ** 63n), 2n ** 63n - 1n];
export const NASTY_NAMES = [
  "weight",
  "color",
  "size",
  "x",
  "y",
  "label",
  "labels",
  "type",
  "kind",
  "id",
  "Id",
  "Source",
  "from",
  "name",
  "graph version",
  "a:long",
  "b:string[]",
  ":ID",
  " spaced ",
  "=cmd",
  "__proto__",
  "constructor",
  "true",
  "назва",
  "two words",
  "a`b\\u0060c",
  "<tag>",
  'quo"te',
  "new\nline",
];

export interface RandomGraphOptions {
  readonly seed: number;
  readonly nodes?: number;
  readonly edges?: number;
  /** With texts that XML cannot hold. */
  readonly isImpossible?: boolean;
}

export function makeRandomGraph(options: RandomGraphOptions): PortableGraph {
  const { seed, nodes: nodeCount = 12, edges: edgeCount = 30, isImpossible = false } = options;
  const random = createRandom(seed);
  const texts = isImpossible ? [...NASTY_TEXTS, ...IMPOSSIBLE_TEXTS] : NASTY_TEXTS;
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const text = (): string => pick(texts);
  const list = <Item>(make: () => Item): Item[] => Array.from({ length: random(4) }, make);
  const makers: readonly (() => PortableValue)[] = [
    text,
    text,
    () => pick(NASTY_NUMBERS),
    () => pick(NASTY_BIGINTS),
    () => random(2) === 0,
    () => list(text),
    () => list(() => pick([1, 2, 3.5, -7])),
    () => list(() => random(2) === 0),
  ];
  const properties = (): PortableProperties =>
    Object.fromEntries(list(() => [pick(NASTY_NAMES), pick(makers)()] as const));
  // Ids are few and nasty too; a number keeps them apart.
  const idOf = (index: number): string => `${texts[index % texts.length] ?? ""}#${index}`;
  const makeNode = (_: unknown, index: number): PortableNode => ({
    id: idOf(index),
    name: text(),
    labels: list(() => pick(["Entity", "Actor", "a b", "`x`", "Мітка", "=x", "a;b"])),
    properties: properties(),
  });
  const makeEdge = (_: unknown, index: number): PortableEdge => ({
    id: `${text()}~${index}`,
    type: pick(["GRANTS", "GRANTS", "", "has part", "ТИП", "=x"]),
    name: text(),
    // A few pairs again and again: parallel edges and self-loops.
    source: idOf(random(Math.min(4, nodeCount))),
    target: idOf(random(nodeCount)),
    directed: random(5) > 0,
    properties: properties(),
  });
  return {
    meta: {
      title: "Нісенітниця & <nonsense>",
      version: "2026-11-24-0badcafe",
      date: "2026-11-24",
      license: "CC BY 4.0",
      address: "https://example.org/?a=1&b=2",
    },
    nodes: Array.from({ length: nodeCount }, makeNode),
    edges: Array.from({ length: edgeCount }, makeEdge),
  };
}
