/** The plot in pixels: tracks placed, years named. */
import { useElementSize, useMediaQuery } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { LANE } from "./lane.ts";
import { createNameMeasure } from "./measure-name.ts";
import { type PlacedTrack, placeTrack } from "./place-track.ts";
import { makeTicks } from "./time-ticks.ts";
import { toUnits } from "./time-window.ts";
import type { Timeline } from "./use-timeline.ts";
import type { Standing } from "./walk-marks.ts";

/** Pixels between two names of the axis. */
const NAME_ROOM = 64;

export function usePlot(timeline: Timeline) {
  const { language } = useLanguage();
  const { tracks, time, active } = timeline;
  const { scale, window } = time;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const isTouch = useMediaQuery("(pointer: coarse)", undefined, { getInitialValueInEffect: false });
  const [measure] = useState(createNameMeasure);

  const drawing = useMemo(() => {
    const { start, end } = toUnits(scale, window);
    const toX = (year: number) => ((scale.toUnit(year) - start) / (end - start)) * width;
    const room = { toX, width, measure: (thing: Named) => measure(thing.labels[language]) };
    return {
      toX,
      placed: width === 0 ? [] : tracks.map((track) => placeTrack(track, room)),
      ticks: makeTicks({
        from: window.start,
        to: window.end,
        toX,
        breaks: scale.breaks,
        room: NAME_ROOM,
      }),
    };
  }, [tracks, scale, window, width, language, measure]);

  const visible = useMemo(() => standingOf(drawing.placed), [drawing]);
  const current = visible.find(({ id }) => id === active)?.id ?? visible[0]?.id ?? null;
  return {
    ref,
    width,
    ...drawing,
    laneHeight: isTouch ? LANE.touchHeight : LANE.height,
    /** The one mark that the Tab key stops at. */
    current,
    /** What the arrow keys walk among. */
    visible,
  };
}

interface Named {
  readonly labels: { readonly en: string; readonly id: string; readonly uk: string };
}

export type Plot = ReturnType<typeof usePlot>;

function standingOf(placed: readonly PlacedTrack[]): Standing[] {
  let above = 0;
  return placed.flatMap(({ lanes, things }) => {
    const first = above;
    above += lanes;
    return things.flatMap(({ marks }) =>
      marks.map(({ mark, left, lane }) => ({ id: mark.id, row: first + lane, x: left })),
    );
  });
}
