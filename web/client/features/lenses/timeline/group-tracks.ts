/** What stands together on the timeline: things of a kind, of a territory, or by who gives the date. */
import { ENTITY_KINDS } from "../../../../../graph/model/kinds.ts";
import type { Filters } from "../../../state/filters.ts";
import type { Evidence, Mark, Thing } from "./collect-things.ts";

export const TRACKINGS = ["kind", "territory", "voice"] as const;
export type Tracking = (typeof TRACKINGS)[number];

export interface Track {
  /** A kind, a territory's id, or an origin; empty for what has no territory. */
  readonly id: string;
  readonly things: readonly Thing[];
}

/** What happened, and with what, before who and where. */
const KIND_ORDER: readonly string[] = ["Event", "Instrument", "Measure", "Actor", ...ENTITY_KINDS];
const VOICES = ["article", "record", "atlas"] as const;

export function groupTracks(things: readonly Thing[], by: Tracking): Track[] {
  if (by === "voice")
    return VOICES.map((voice) => ({
      id: voice,
      things: keepEvidence(things, (evidence) => evidence.voice === voice).map((thing) =>
        // A date that two give stands in both tracks, each time as a mark of its own.
        ({ ...thing, marks: thing.marks.map((mark) => ({ ...mark, id: `${mark.id} ${voice}` })) }),
      ),
    })).filter(hasThings);
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const id = by === "kind" ? thing.kind : (thing.territory ?? "");
    groups.set(id, [...(groups.get(id) ?? []), thing]);
  }
  const tracks = [...groups].map(([id, group]) => ({ id, things: group }));
  return by === "kind"
    ? tracks.toSorted((a, b) => rank(a.id) - rank(b.id))
    : tracks.toSorted((a, b) => b.things.length - a.things.length || a.id.localeCompare(b.id));
}

/** What the reader's filters leave: kinds of things, statuses and origins of what is said of them. */
export function filterThings(things: readonly Thing[], { hidden }: Filters): Thing[] {
  const shown = things.filter(({ kind }) => !hidden.kinds.has(kind as never));
  return keepEvidence(shown, ({ voice, statement }) => {
    const status = statement?.status ?? "background";
    return !hidden.origins.has(voice) && !hidden.statuses.has(status);
  });
}

/** All marks in the order of time. */
export function marksOf(things: readonly Thing[]): Mark[] {
  return things
    .flatMap(({ marks }) => marks)
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function keepEvidence(things: readonly Thing[], isKept: (evidence: Evidence) => boolean): Thing[] {
  return things
    .map((thing): Thing => ({
      ...thing,
      marks: thing.marks.flatMap((mark) => keepIn(mark, isKept)),
    }))
    .filter(({ marks }) => marks.length > 0);
}

function keepIn(mark: Mark, isKept: (evidence: Evidence) => boolean): Mark[] {
  const evidence = mark.evidence.filter(isKept);
  if (evidence.length === 0) return [];
  const names = new Set(evidence.flatMap(({ statement }) => statement?.contested ?? []));
  const ids = new Set([...names].map(({ id }) => id));
  return [{ ...mark, evidence, contested: mark.contested.filter(({ id }) => ids.has(id)) }];
}

function rank(kind: string): number {
  const index = KIND_ORDER.indexOf(kind);
  return index < 0 ? KIND_ORDER.length : index;
}

function hasThings({ things }: Track): boolean {
  return things.length > 0;
}
