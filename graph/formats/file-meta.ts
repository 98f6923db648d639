/** What a file says of itself, as lines that a person and a program can read: `Graph version: 3f2a…`. */
import { type GraphMeta, NO_META } from "../model/portable-graph.ts";

export const CREATOR = "Human Security Atlas";

const NAMES: ReadonlyMap<keyof GraphMeta, string> = new Map([
  ["title", "Title"],
  ["version", "Graph version"],
  ["date", "Date"],
  ["license", "Licence"],
  ["address", "Address"],
]);

export function writeMetaLines(meta: GraphMeta): string[] {
  return [...NAMES]
    .filter(([key]) => meta[key] !== "")
    .map(([key, name]) => `${name}: ${meta[key].replaceAll(/\s*[\r\n]+\s*/g, " ")}`);
}

/** Lines of another form are passed over. */
export function parseMetaLines(text: string): GraphMeta {
  const meta: Record<keyof GraphMeta, string> = { ...NO_META };
  for (const line of text.split(/\r?\n/)) {
    const [key] = [...NAMES].find(([, name]) => line.trimStart().startsWith(`${name}: `)) ?? [];
    if (key !== undefined && meta[key] === "") meta[key] = line.slice(line.indexOf(": ") + 2);
  }
  return meta;
}
