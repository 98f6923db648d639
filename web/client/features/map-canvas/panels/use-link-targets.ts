/** Concepts that a part can be joined to, and joining to one. */
import { findParts } from "../../../../../graph/maps/editing/find-parts.ts";
import { indexMap, isPhrase } from "../../../../../graph/maps/editing/index-map.ts";
import {
  connectParts,
  connectToNew,
} from "../../../../../graph/maps/editing/joining/connect-parts.ts";
import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasStore } from "../canvas-state.ts";
import { findRoom } from "../gestures/join-by-line.ts";

export interface LinkTarget {
  /** Null for a concept that is made by it. */
  readonly id: string | null;
  readonly label: string;
}

/** The list scrolls; more than these nobody reads. */
const MOST = 50;

export function useLinkTargets(from: MapPart, query: string) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  const map = useMapState((state) => state.map);
  const mayAdd = useMapState((state) => state.rules.ownConcepts);
  const { concepts } = indexMap(map);
  const asked = query.trim();
  const taken = new Set(isPhrase(from) ? [...from.sources, ...from.targets] : [from.id]);
  const ids = asked === "" ? [...concepts.keys()] : findParts(map, asked);
  const known = ids
    .filter((id) => concepts.has(id) && !taken.has(id))
    .slice(0, MOST)
    .map((id) => ({ id, label: concepts.get(id)?.label.trim() || t("mapcanvas.unnamed") }));
  const isKnown = known.some(({ label }) => label.toLowerCase() === asked.toLowerCase());
  const targets: readonly LinkTarget[] =
    asked === "" || isKnown || !mayAdd ? known : [...known, { id: null, label: asked }];

  function choose({ id, label }: LinkTarget): void {
    canvas.setState({ panel: null });
    editor.edit(
      (before) =>
        id === null
          ? connectToNew(before, from.id, { at: null, label })
          : findRoom(connectParts(before, from.id, id)),
      isPhrase(from) ? { select: [from.id] } : { editMade: true },
    );
  }

  return { targets, choose };
}
