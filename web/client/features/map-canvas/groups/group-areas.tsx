import { useStore, ViewportPortal } from "@xyflow/react";
import { memo, useCallback, useMemo } from "react";
import { shallow } from "zustand/shallow";
import {
  GROUP_ROUNDING,
  labelPlaceOf,
  outlineOf,
} from "../../../../../graph/formats/maps/picture/group-outline.ts";
import { toPath } from "../../../../../graph/formats/maps/picture/line-between.ts";
import type { MapGroup } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState, useCanvasStore } from "../canvas-state.ts";
import { type PlacedNode, toBox } from "../lines/draw-lines.ts";
import styles from "./groups.module.css";

/** Quiet areas around the members of each group, under everything else. */
export function GroupAreas() {
  const map = useMapState((state) => state.map);
  const members = useMemo(
    () =>
      new Map(
        map.groups.map(({ id }) => [
          id,
          map.concepts.filter(({ group }) => group === id).map((concept) => concept.id),
        ]),
      ),
    [map],
  );
  return (
    <ViewportPortal>
      {map.groups.map((group) => (
        <GroupArea key={group.id} group={group} ids={(members.get(group.id) ?? []).join(" ")} />
      ))}
    </ViewportPortal>
  );
}

interface GroupAreaProps {
  readonly group: MapGroup;
  /** Of its concepts, joined by blanks: the same text for the same members. */
  readonly ids: string;
}

const GroupArea = memo(function GroupArea({ group, ids }: GroupAreaProps) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  const isChosen = useCanvasState((state) => state.group === group.id);
  const nodes = useStore(
    useCallback(
      ({ nodeLookup }: { readonly nodeLookup: Map<string, PlacedNode> }) =>
        ids.split(" ").map((id) => nodeLookup.get(id)),
      [ids],
    ),
    shallow,
  );
  const outline = useMemo(
    () => outlineOf(nodes.flatMap((node) => (node ? [toBox(node)] : []))),
    [nodes],
  );
  if (outline.length === 0) return null;
  const at = labelPlaceOf(outline);
  return (
    <>
      <svg className={styles.area} data-color={group.color ?? undefined} aria-hidden>
        <path d={toPath(outline, true)} strokeWidth={GROUP_ROUNDING} strokeLinejoin="round" />
      </svg>
      <button
        type="button"
        className={`${styles.label} nopan nodrag`}
        style={{ transform: `translate(${at.x}px, ${at.y - GROUP_ROUNDING / 2 + 3}px)` }}
        aria-label={t("mapcanvas.groupNamed", {
          name: group.label || t("mapcanvas.unnamedGroup"),
          count: nodes.length,
        })}
        aria-pressed={isChosen}
        onClick={() => {
          editor.select(ids.split(" "));
          canvas.setState({ group: group.id, line: null });
        }}
      >
        {group.label || t("mapcanvas.unnamedGroup")}
      </button>
    </>
  );
});
