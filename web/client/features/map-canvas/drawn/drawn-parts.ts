/**
 * The nodes on the canvas. They follow the map, except while they are dragged or glide to new places: a drag reaches the map
 * when it ends, as one step, and nobody else has to draw with every frame of it.
 */
import { applyNodeChanges, type NodeChange } from "@xyflow/react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { placeParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import type { MapEditor } from "../../../state/map/map-editor-state.ts";
import { type DrawnState, drawNodes } from "./draw-nodes.ts";
import { sharesOfMove } from "./follow-ends.ts";
import { glide, type Spot, wantsLessMotion } from "./glide.ts";
import type { PartNode } from "./part-node.ts";

export interface DrawnParts {
  readonly store: StoreApi<readonly PartNode[]>;
  draw(drawn: DrawnState): void;
  /** What React Flow measured, moved or selected. */
  change(changes: readonly NodeChange<PartNode>[]): void;
  startDrag(ids: readonly string[]): void;
  /** Gives the new places to the map. */
  endDrag(): void;
}

/** Fewer are not worth watching: they are where they belong at once. */
const GLIDING = 2;

interface Drag {
  readonly leader: string;
  readonly shares: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, Spot>;
}

export function createDrawnParts(editor: MapEditor, first: DrawnState): DrawnParts {
  const store = createStore<readonly PartNode[]>(() => drawNodes([], first));
  let shown = first;
  let drag: Drag | null = null;
  let stopGliding: (() => void) | null = null;

  function moveTo(places: ReadonlyMap<string, Spot>): void {
    if (places.size === 0) return;
    const nodes = store.getState().map((node): PartNode => {
      const place = places.get(node.id);
      return place === undefined ? node : { ...node, position: place };
    });
    store.setState(nodes, true);
  }

  function draw(drawn: DrawnState): void {
    stopGliding?.();
    stopGliding = null;
    shown = drawn;
    const before = placesOf(store.getState());
    const nodes = drawNodes(store.getState(), drawn);
    const moved = new Map(
      [...placesOf(nodes)].filter(([id, place]) => isElsewhere(before.get(id), place)),
    );
    const held = drag === null ? null : [...drag.shares.keys()];
    store.setState(nodes, true);
    if (held !== null) return moveTo(pick(before, held));
    if (moved.size < GLIDING || wantsLessMotion()) return;
    moveTo(pick(before, moved.keys()));
    stopGliding = glide(before, moved, (places, isLast) => {
      moveTo(places);
      if (isLast) stopGliding = null;
    });
  }

  return {
    store,
    draw,
    change(changes) {
      selectBy(editor, changes);
      const own = changes.filter(
        ({ type }) => type === "dimensions" || (type === "position" && drag !== null),
      );
      if (own.length === 0) return;
      store.setState(applyNodeChanges(own, [...store.getState()]), true);
      if (drag !== null) moveTo(placesOfFollowers(drag, own));
    },
    startDrag(ids) {
      const [leader] = ids;
      if (leader === undefined) return;
      stopGliding?.();
      drag = {
        leader,
        shares: sharesOfMove(editor.store.getState().map, ids),
        starts: placesOf(store.getState()),
      };
    },
    endDrag() {
      if (drag === null) return;
      const places = pick(placesOf(store.getState()), drag.shares.keys());
      const selection = [...editor.store.getState().selection];
      drag = null;
      const refused = editor.edit((map) => placeParts(map, places), { select: selection });
      if (refused !== null) draw(shown);
    },
  };
}

function selectBy(editor: MapEditor, changes: readonly NodeChange<PartNode>[]): void {
  const selection = new Set(editor.store.getState().selection);
  const chosen = changes.filter((change) => change.type === "select");
  for (const { id, selected } of chosen)
    if (selected) selection.add(id);
    else selection.delete(id);
  if (chosen.length > 0) editor.select(selection);
}

/** Of what goes along with what React Flow has moved itself. */
function placesOfFollowers(
  { leader, shares, starts }: Drag,
  changes: readonly NodeChange<PartNode>[],
): ReadonlyMap<string, Spot> {
  const moved = new Map(
    changes.flatMap((change) =>
      change.type === "position" && change.position ? [[change.id, change.position] as const] : [],
    ),
  );
  const [start, now] = [starts.get(leader), moved.get(leader)];
  if (!start || !now) return new Map();
  const by = { x: now.x - start.x, y: now.y - start.y };
  return new Map(
    [...shares].flatMap(([id, share]) => {
      const from = starts.get(id);
      if (!from || moved.has(id)) return [];
      return [[id, { x: from.x + by.x * share, y: from.y + by.y * share }] as const];
    }),
  );
}

function placesOf(nodes: readonly PartNode[]): ReadonlyMap<string, Spot> {
  return new Map(nodes.map(({ id, position }) => [id, position]));
}

function pick(places: ReadonlyMap<string, Spot>, ids: Iterable<string>): ReadonlyMap<string, Spot> {
  return new Map(
    [...ids].flatMap((id) => {
      const place = places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
}

/** By more than the rounding to whole pixels. New parts are where they are at once. */
function isElsewhere(before: Spot | undefined, { x, y }: Spot): boolean {
  return before !== undefined && Math.hypot(before.x - x, before.y - y) > 1;
}
