/** Entities and works by their id or any of their names, the likeliest first. */
import type { NamedThing } from "../schema/editor-schema.ts";

export interface FoundThing {
  readonly thing: NamedThing;
  /** The name that was found, where it is not the one shown. */
  readonly by: string | null;
}

export interface ThingsSought {
  readonly typed: string;
  /** Things of these kinds first. */
  readonly kinds: readonly string[];
  readonly most: number;
}

export function findThings(
  things: readonly NamedThing[],
  { typed, kinds, most }: ThingsSought,
): readonly FoundThing[] {
  const wanted = fold(typed);
  const isWanted = ({ kind }: NamedThing) => kinds.includes(kind);
  // With nothing typed yet only a label narrows them down to a list that helps.
  if (wanted === "" && kinds.length === 0) return [];
  return things
    .flatMap((thing) => {
      const best = rank(thing, wanted);
      return best === null ? [] : [{ ...best, rank: best.rank + (isWanted(thing) ? 0 : 10) }];
    })
    .filter(({ thing }) => wanted !== "" || isWanted(thing))
    .toSorted((a, b) => a.rank - b.rank || a.thing.name.length - b.thing.name.length)
    .slice(0, most)
    .map(({ thing, by }) => ({ thing, by }));
}

function rank(thing: NamedThing, wanted: string) {
  if (fold(thing.id).startsWith(wanted)) return { thing, by: null, rank: 0 };
  let best: { readonly rank: number; readonly by: string } | null = null;
  for (const name of [thing.name, ...thing.names]) {
    const found = rankName(fold(name), wanted);
    if (found !== null && found < (best?.rank ?? Infinity)) best = { rank: found, by: name };
  }
  if (best !== null) return { thing, by: best.by === thing.name ? null : best.by, rank: best.rank };
  return fold(thing.id).includes(wanted) ? { thing, by: null, rank: 4 } : null;
}

function rankName(name: string, wanted: string): number | null {
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : null;
}

/** Without case and accents. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
