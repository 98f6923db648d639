/**
 * Formats that know lines from concept to concept alone: a phrase with several ends is written as several lines, whose ids
 * say that they belong together, and is one phrase again when they still do.
 */
import type { MapPhrase } from "../../model/concept-map.ts";
import type { Blame, MapCollector } from "./collect-map.ts";
import type { PhraseBody } from "./found-map.ts";

export interface LabelledLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** `l1` for one line; `l1~1`, `l1~2` and so on for several. */
export function toLines({ id, text: label, sources, targets }: MapPhrase): LabelledLine[] {
  const pairs = sources.flatMap((from) => targets.map((to) => ({ from, to })));
  return pairs.map(({ from, to }, index) => ({
    id: pairs.length === 1 ? id : `${id}~${index + 1}`,
    from,
    to,
    label,
  }));
}

export interface FoundLine extends Omit<PhraseBody, "id"> {
  readonly id: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly blame: Blame;
}

/** Concepts come before. An id that something has already, or that there is none of, is made anew. */
export function collectLines(lines: readonly FoundLine[], collector: MapCollector): void {
  const ids = new Set(lines.map(({ id }) => id));
  const freeId = (id: string): string => {
    if (!collector.has(id)) return id;
    let next = 1;
    while (collector.has(`${id} ${next}`) || ids.has(`${id} ${next}`)) next += 1;
    return `${id} ${next}`;
  };
  for (const [id, group] of groupLines(lines)) {
    if (isOnePhrase(group)) addPhrase(freeId(id), group, collector);
    else for (const line of group) addPhrase(freeId(line.id ?? id), [line], collector);
  }
}

function groupLines(lines: readonly FoundLine[]): ReadonlyMap<string, readonly FoundLine[]> {
  const groups = new Map<string, FoundLine[]>();
  for (const [index, line] of lines.entries()) {
    const [, own] = /^(.+)~\d+$/.exec(line.id ?? "") ?? [];
    const key = own ?? line.id ?? `line ${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

/** Every source with every target, once each, under the same words. */
function isOnePhrase(group: readonly FoundLine[]): boolean {
  if (new Set(group.map(({ label }) => label)).size > 1) return false;
  const pairs = new Set(group.map(({ from, to }) => JSON.stringify([from, to])));
  const sources = new Set(group.map(({ from }) => from));
  const targets = new Set(group.map(({ to }) => to));
  return pairs.size === sources.size * targets.size && pairs.size === group.length;
}

function addPhrase(id: string, group: readonly FoundLine[], collector: MapCollector): void {
  const [first] = group;
  if (first === undefined) return;
  const { blame, from: _from, to: _to, ...body } = first;
  collector.addPhrase({ ...body, id }, blame);
  for (const line of group) {
    collector.connect({ id: undefined, from: line.from, to: id, label: "" }, line.blame);
    collector.connect({ id: undefined, from: id, to: line.to, label: "" }, line.blame);
  }
}
