/** Lines parts up by their edges or middles, and sets them apart evenly. Parts without a place are passed over. */
import type { ConceptMap } from "../../../model/concept-map.ts";
import { estimateSize, type BoxSize, type SizeOf } from "../../layout/box-sizes.ts";
import { partOf } from "../index-map.ts";
import type { Place } from "../map-edit.ts";
import { placeParts } from "./place-parts.ts";

export type Alignment = "left" | "center" | "right" | "top" | "middle" | "bottom";

interface Box extends Place, BoxSize {
  readonly id: string;
}

export function alignParts(
  map: ConceptMap,
  ids: Iterable<string>,
  { to, sizeOf = estimateSize }: { readonly to: Alignment; readonly sizeOf?: SizeOf },
): ConceptMap {
  const boxes = boxesOf(map, ids, sizeOf);
  if (boxes.length < 2) return map;
  const edges = { left: edge(boxes, "x"), top: edge(boxes, "y") };
  const at: Readonly<Record<Alignment, (box: Box) => Place>> = {
    left: (box) => ({ x: edges.left.least + box.width / 2, y: box.y }),
    center: (box) => ({ x: (edges.left.least + edges.left.most) / 2, y: box.y }),
    right: (box) => ({ x: edges.left.most - box.width / 2, y: box.y }),
    top: (box) => ({ x: box.x, y: edges.top.least + box.height / 2 }),
    middle: (box) => ({ x: box.x, y: (edges.top.least + edges.top.most) / 2 }),
    bottom: (box) => ({ x: box.x, y: edges.top.most - box.height / 2 }),
  };
  return placeParts(map, new Map(boxes.map((box) => [box.id, at[to](box)])));
}

/** The outermost two stay; between all neighbors there is as much room. */
export function distributeParts(
  map: ConceptMap,
  ids: Iterable<string>,
  { along, sizeOf = estimateSize }: { readonly along: "x" | "y"; readonly sizeOf?: SizeOf },
): ConceptMap {
  const boxes = boxesOf(map, ids, sizeOf).toSorted((a, b) => a[along] - b[along]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (boxes.length < 3 || !first || !last) return map;
  const side = along === "x" ? "width" : "height";
  const inner = boxes.slice(1, -1).map((box) => box[side]);
  const from = first[along] + first[side] / 2;
  const taken = inner.reduceRight((sum, size) => sum + size, 0);
  const gap = (last[along] - last[side] / 2 - from - taken) / (boxes.length - 1);
  let next = from + gap;
  const places = new Map<string, Place>();
  for (const { id, x, y, ...box } of boxes.slice(1, -1)) {
    places.set(id, { x, y, [along]: next + box[side] / 2 });
    next += box[side] + gap;
  }
  return placeParts(map, places);
}

function boxesOf(map: ConceptMap, ids: Iterable<string>, sizeOf: SizeOf): Box[] {
  return [...new Set(ids)].flatMap((id) => {
    const part = partOf(map, id);
    return part?.position ? [{ id, ...part.position, ...sizeOf(part) }] : [];
  });
}

function edge(boxes: readonly Box[], along: "x" | "y"): { least: number; most: number } {
  const side = along === "x" ? "width" : "height";
  return {
    least: Math.min(...boxes.map((box) => box[along] - box[side] / 2)),
    most: Math.max(...boxes.map((box) => box[along] + box[side] / 2)),
  };
}
