import { ENTITY_KINDS, type EntityKind } from "../../../../../graph/model/kinds.ts";
import { useQuery } from "@tanstack/react-query";
import { overviewQuery } from "../../../api/queries.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import type { PlacedMark, PlacedThing, PlacedTrack } from "./place-track.ts";
import { nameMark, voiceOf } from "./mark-words.ts";
import styles from "./timeline.module.css";
import type { Plot } from "./use-plot.ts";
import type { Timeline } from "./use-timeline.ts";

export interface TimelineTrackProps {
  readonly track: PlacedTrack;
  readonly plot: Plot;
  readonly timeline: Timeline;
}

export function TimelineTrack({ track, plot, timeline }: TimelineTrackProps) {
  const { language } = useLanguage();
  const name = useTrackName(track.id);
  const { laneHeight } = plot;
  return (
    <div className={styles.track} role="group" aria-label={name}>
      <h3>
        {name} <span>{formatNumber(track.things.length, language)}</span>
      </h3>
      <div className={styles.lanes} style={{ height: track.lanes * laneHeight }}>
        {track.things.map((placed) => (
          <div
            key={placed.thing.id}
            className={styles.thing}
            style={{ top: placed.lane * laneHeight, height: laneHeight }}
          >
            <ThingLine placed={placed} />
            {placed.marks.map((mark) => (
              <MarkButton key={mark.mark.id} placed={mark} plot={plot} timeline={timeline} />
            ))}
            <ThingName placed={placed} timeline={timeline} />
          </div>
        ))}
      </div>
    </div>
  );
}

function ThingLine({ placed: { line } }: { readonly placed: PlacedThing }) {
  if (line === null) return null;
  return <span className={styles.line} style={{ left: line.left, width: line.width }} />;
}

interface MarkButtonProps {
  readonly placed: PlacedMark;
  readonly plot: Plot;
  readonly timeline: Timeline;
}

function MarkButton({ placed: { mark, left, width }, plot, timeline }: MarkButtonProps) {
  const hook = useLanguage();
  const { active, setActive, isSelected, open } = timeline;
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left, width }}
      tabIndex={mark.id === plot.current ? 0 : -1}
      data-mark={mark.id}
      data-voice={voiceOf(mark)}
      data-contested={mark.contested.length > 0 || undefined}
      data-open={mark.span.isOpen || undefined}
      data-active={mark.id === active || undefined}
      aria-label={nameMark(mark, hook)}
      aria-current={isSelected(mark) || undefined}
      onFocus={() => setActive(mark.id)}
      onPointerEnter={(event) => event.pointerType === "mouse" && setActive(mark.id)}
      onClick={() => open(mark)}
    />
  );
}

function ThingName({
  placed,
  timeline,
}: Pick<MarkButtonProps, "timeline"> & { readonly placed: PlacedThing }) {
  const { language } = useLanguage();
  const { thing, name, marks } = placed;
  const [first] = marks;
  return (
    <button
      type="button"
      className={styles.name}
      style={{ left: name.left, width: name.width }}
      // The marks are where the keys stop: each says the name too.
      tabIndex={-1}
      aria-hidden
      onPointerEnter={() => first !== undefined && timeline.setActive(first.mark.id)}
      onClick={() => timeline.openThing(thing)}
    >
      <KindMark kind={thing.kind} size={15} />
      <span>{thing.labels[language]}</span>
    </button>
  );
}

/** A kind, a territory or who gives the date, in the reader's language. */
function useTrackName(id: string): string {
  const { t, language } = useLanguage();
  const territories = useQuery(overviewQuery).data?.territories ?? [];
  if (id === "article" || id === "record" || id === "atlas") return t(`timeline.${id}Voice`);
  if (isKind(id)) return t(`kind.${id}`);
  if (id === "Work") return t("kind.Work");
  const territory = territories.find((one) => one.id === id || one.id === `territory-${id}`);
  return territory?.labels[language] ?? t("timeline.elsewhere");
}

function isKind(id: string): id is EntityKind {
  return ENTITY_KINDS.some((kind) => kind === id);
}
