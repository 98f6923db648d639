/** Where every name of the chain stands on its plate, from the room there is and the room each name takes. */
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { LAST_STAGE } from "./chain-stages.ts";
import type { Columns } from "./order-columns.ts";
import type { Obstacle, Point } from "./route-line.ts";
import { spreadColumn } from "./spread-column.ts";

export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** The left edge of each column. */
  readonly lefts: readonly number[];
  /** The widest that a name may be, with its mark. */
  readonly room: number;
  readonly heights: ReadonlyMap<string, number>;
  /** Where a line leaves a name, and where one arrives. */
  readonly exitOf: (id: string) => Point;
  readonly entryOf: (id: string) => Point;
  readonly obstacleAt: (stage: number) => Obstacle;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 28;
/** The last column has nothing to its right, so it needs less than the others. */
const LAST_WIDTH = 142;
const LEAST_WIDTH = 1080;
/** Free of names, so that lines can turn. */
const TURN = 36;
const UNMEASURED: Size = { width: 120, height: 32 };

export function useGeometry(plate: RefObject<HTMLElement | null>, columns: Columns): Geometry {
  const frame = useFrameSize(plate);
  const width = Math.max(frame.width, LEAST_WIDTH);
  const sizes = useNameSizes(plate, `${width} ${columns.flat().join(" ")}`);
  return useMemo(() => {
    const sizeOf = (id: string) => sizes.get(id) ?? UNMEASURED;
    const spreads = columns.map((ids) =>
      spreadColumn(
        ids.map((id) => sizeOf(id).height),
        frame.height,
      ),
    );
    const pitch = (width - 2 * MARGIN - LAST_WIDTH) / LAST_STAGE;
    const lefts = columns.map((_, stage) => MARGIN + stage * pitch);
    const lasting = Math.max(...spreads.map(({ height }) => height));
    // A column that is shorter than the plate is spread over all of it.
    const spread = columns.map((ids) =>
      spreadColumn(
        ids.map((id) => sizeOf(id).height),
        lasting,
      ),
    );
    const places = new Map(
      columns.flatMap((ids, stage) =>
        ids.map((id, index) => [
          id,
          { x: lefts[stage] ?? 0, y: spread[stage]?.middles[index] ?? 0 },
        ]),
      ),
    );
    const placeOf = (id: string) => places.get(id) ?? { x: 0, y: 0 };
    return {
      width,
      height: lasting,
      lefts,
      room: pitch - TURN,
      heights: new Map([...places].map(([id, { y }]) => [id, y])),
      exitOf: (id) => ({ x: placeOf(id).x + sizeOf(id).width + 3, y: placeOf(id).y }),
      entryOf: (id) => ({ x: placeOf(id).x - 3, y: placeOf(id).y }),
      obstacleAt: (stage) => ({
        x: (lefts[stage] ?? 0) + (pitch - TURN) / 2,
        gaps: spread[stage]?.gaps ?? [],
      }),
    };
  }, [frame, width, sizes, columns]);
}

function useFrameSize(plate: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const frame = plate.current?.parentElement;
    if (!frame) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: frame.clientWidth, height: frame.clientHeight }),
    );
    observer.observe(frame);
    return () => observer.disconnect();
  }, [plate]);
  return size;
}

/** The room that the names take once they are laid out, read again when a name changes, in another language too. */
function useNameSizes(
  plate: RefObject<HTMLElement | null>,
  drawn: string,
): ReadonlyMap<string, Size> {
  const [sizes, setSizes] = useState<ReadonlyMap<string, Size>>(new Map());
  useLayoutEffect(() => {
    // Other names, or as many in less room: the observer must know the new ones.
    if (drawn === "") return undefined;
    const observer = new ResizeObserver(() => setSizes(readSizes(plate.current)));
    for (const name of namesIn(plate.current)) observer.observe(name);
    return () => observer.disconnect();
  }, [plate, drawn]);
  return sizes;
}

function readSizes(plate: HTMLElement | null): ReadonlyMap<string, Size> {
  return new Map(
    namesIn(plate).map((name) => [
      name.dataset["name"] ?? "",
      { width: readTextEnd(name) - name.getBoundingClientRect().left, height: name.offsetHeight },
    ]),
  );
}

/** Where the longest line of text ends: a name that wraps has a wider box than its lines. */
function readTextEnd(name: HTMLElement): number {
  const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let end = 0;
  while (texts.nextNode() !== null) {
    range.selectNodeContents(texts.currentNode);
    for (const { right } of range.getClientRects()) end = Math.max(end, right);
  }
  return end;
}

function namesIn(plate: HTMLElement | null): HTMLElement[] {
  return [...(plate?.querySelectorAll<HTMLElement>("[data-name]") ?? [])];
}
