/** A short name for a graph: equal graphs have the same, so that what was measured once is known again. */
import type { MetricGraph } from "../../../graph/analysis/metrics/metric-graph.ts";

const PRIME = 0x01000193;

/** Graphs are never changed, so one that was read once need not be read again. */
const known = new WeakMap<MetricGraph, string>();

export function toGraphKey(graph: MetricGraph): string {
  const key = known.get(graph) ?? readKey(graph);
  known.set(graph, key);
  return key;
}

/** FNV-1a over all ids, in two lanes of 32 bits, with the counts: two graphs of one reader do not meet by chance. */
function readKey({ ids, edges }: MetricGraph): string {
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  const add = (text: string): void => {
    for (let index = 0; index <= text.length; index += 1) {
      const code = index < text.length ? text.charCodeAt(index) : 0x1f;
      first = Math.imul(first ^ code, PRIME);
      second = Math.imul(second ^ (code + index), 0x85ebca6b) ^ (second >>> 15);
    }
  };
  for (const id of ids) add(id);
  for (const { id, source, target } of edges) {
    add(id);
    add(source);
    add(target);
  }
  return `${ids.length}-${edges.length}-${toHex(first)}${toHex(second)}`;
}

function toHex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
