/**
 * A graph of any size, the same every time: clusters as the atlas has them, most relations within one, a few entities with
 * very many. Names are as long as the atlas's.
 */
import { ENTITY_KINDS, type EntityKind, type Status } from "../../../../graph/model/kinds.ts";

export interface BenchNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** Plate units: 1,000 wide and 900 high, y downwards. */
  readonly x: number;
  readonly y: number;
}

export interface BenchEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
}

export interface BenchGraph {
  readonly nodes: readonly BenchNode[];
  readonly edges: readonly BenchEdge[];
}

const CLUSTERS = 14;
const WORDS = ["Security", "Protection", "Directive", "Council", "Migration", "Border", "Rights"];

export function makeGraph(nodeCount: number, edgeCount: number): BenchGraph {
  const random = createRandom(20_260_401);
  const centers = Array.from({ length: CLUSTERS }, (_, index) => ({
    x: 120 + (index % 5) * 190,
    y: 140 + Math.floor(index / 5) * 310,
  }));
  const nodes = Array.from({ length: nodeCount }, (_, index): BenchNode => {
    const center = centers[index % CLUSTERS] ?? { x: 0, y: 0 };
    const angle = random() * 2 * Math.PI;
    const distance = 105 * Math.sqrt(random());
    return {
      id: `n${index}`,
      label: nameOf(index, random),
      kind: ENTITY_KINDS[index % ENTITY_KINDS.length] ?? "Concept",
      x: center.x + Math.cos(angle) * distance,
      y: center.y + Math.sin(angle) * distance * 0.9,
    };
  });
  const edges = Array.from({ length: edgeCount }, (_, index): BenchEdge => {
    // The square makes the first of each cluster the most connected.
    const source = Math.floor(random() ** 2 * nodeCount);
    const target = targetOf(source, nodeCount, random);
    return {
      id: `e${index}`,
      source: `n${source}`,
      target: `n${target}`,
      status: statusOf(random()),
    };
  });
  return { nodes, edges };
}

function targetOf(source: number, count: number, random: () => number): number {
  const anywhere = Math.floor(random() * count);
  const isNear = random() < 0.75;
  const target = isNear ? anywhere - (anywhere % CLUSTERS) + (source % CLUSTERS) : anywhere;
  return target === source || target >= count ? (source + CLUSTERS) % count : target;
}

function statusOf(chance: number): Status {
  if (chance < 0.63) return "stated";
  return chance < 0.77 ? "contested" : "background";
}

function nameOf(index: number, random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  return `${words.join(" ")} ${index}`;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
