/** Everything the timeline is made of: what is dated, how it is grouped, which years are in view, what is active. */
import { useMemo, useState } from "react";
import type { LensReading } from "../../../../contract/lenses.ts";
import { useView } from "../../../state/use-atlas-stores.ts";
import { useLensSelection } from "../use-lens-selection.ts";
import { oneOf, useLensWords, useUnknownWords } from "../use-lens-words.ts";
import { collectThings, type Mark } from "./collect-things.ts";
import { type Interval, toDecimal } from "./date-span.ts";
import { filterThings, groupTracks, marksOf, type Tracking, TRACKINGS } from "./group-tracks.ts";
import { type ScaleShape, SHAPES } from "./time-scale.ts";
import { useCanvasPeriod } from "./use-canvas-period.ts";
import { useTimeWindow } from "./use-time-window.ts";
import { readYears, writeYears } from "./years-word.ts";

export function useTimeline(lens: LensReading) {
  const filters = useView((view) => view.filters);
  const [today] = useState(() => toDecimal(Date.now()));
  const { words, keep } = useLensWords();
  const tracking = oneOf(words.tracks, TRACKINGS, "kind");
  const shape = oneOf(words.scale, SHAPES, "recent");
  const [active, setActive] = useState<string | null>(null);
  const { selection, openEntity, openRelation, openWork } = useLensSelection();

  const all = useMemo(() => collectThings(lens, today), [lens, today]);
  const dated = useMemo(
    () => [...marksOf(all).map(({ span }) => span), { start: today, end: today }],
    [all, today],
  );
  const things = useMemo(() => filterThings(all, filters), [all, filters]);
  const tracks = useMemo(() => groupTracks(things, tracking), [things, tracking]);
  const time = useTimeWindow(dated, shape);
  const canvas = useCanvasPeriod(time);
  const years = readYears(words.years);
  useUnknownWords({ tracks: tracking, scale: shape, years: years && writeYears(years) });
  const marks = useMemo(() => marksOf(things), [things]);
  const drawn = useMemo(() => marksOf(tracks.flatMap((track) => track.things)), [tracks]);
  const inView = useMemo(
    () => marks.filter((mark) => isIn(mark, time.window)),
    [marks, time.window],
  );

  return {
    today,
    tracks,
    tracking,
    setTracking: (next: Tracking) => keep({ tracks: next === "kind" ? null : next }),
    shape,
    setShape: (next: ScaleShape) => keep({ scale: next === "recent" ? null : next }),
    time,
    canvas,
    marks,
    /** As {@link marks}, but a date that stands in two tracks is there twice. */
    drawn,
    inView,
    active,
    setActive,
    isSelected: (mark: Mark) =>
      (selection?.kind === "entity" && selection.id === mark.thing.id) ||
      (selection?.kind === "relation" &&
        mark.evidence.some(({ statement }) => statement?.id === selection.id)),
    openThing: ({ id, kind }: Mark["thing"]) => (kind === "Work" ? openWork(id) : openEntity(id)),
    openStatement: openRelation,
    /** What a mark stands for: its one statement, the contested one before others, else the thing itself. */
    open: (mark: Mark) => {
      setActive(mark.id);
      const statements = mark.evidence.flatMap(({ statement }) => statement ?? []);
      const told = statements.find(({ contested }) => contested.length > 0) ?? statements[0];
      const isAlone = mark.evidence.length === 1 || mark.contested.length > 0;
      if (told !== undefined && isAlone) openRelation(told.id);
      else if (mark.thing.kind === "Work") openWork(mark.thing.id);
      else openEntity(mark.thing.id);
    },
  };
}

function isIn({ span }: Mark, window: Interval): boolean {
  return span.end > window.start && span.start < window.end;
}

export type Timeline = ReturnType<typeof useTimeline>;
