/** The measures of the graph in view that can size or color its bodies. What they are is in `graph/analysis/metrics/`. */
export const METRICS = ["degree", "betweenness", "pagerank", "community", "bridges"] as const;

/** A measure of the graph in view that can size or color its bodies. */
export type MetricName = (typeof METRICS)[number];

/** One number for each entity. For `community` it names the group, 0 the largest; for the others it is an amount. */
export type MetricValues = ReadonlyMap<string, number>;

/** Above this many entities, betweenness takes so long that it is only measured when it is asked for. */
const MANY = 2_000;

export function isCostly(name: MetricName, entities: number): boolean {
  return name === "betweenness" && entities > MANY;
}
