import { useState } from "react";
import type { Alignment } from "../../../../../graph/maps/editing/arranging/align-parts.ts";
import { indexMap, isPhrase, partOf } from "../../../../../graph/maps/editing/index-map.ts";
import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import { CanvasButton } from "./canvas-button.tsx";
import { CANVAS_ICONS } from "./canvas-icons.ts";
import { ColorChoice } from "./color-choice.tsx";
import styles from "./panels.module.css";

const ALIGNMENTS: readonly Alignment[] = ["left", "center", "right", "top", "middle", "bottom"];
const SPREADS = [
  ["x", "spreadX"],
  ["y", "spreadY"],
] as const;

interface SelectionProps {
  readonly actions: CanvasActions;
  readonly parts: readonly MapPart[];
}

/** What can be done with what is selected. */
export function SelectionBar({ actions }: { readonly actions: CanvasActions }) {
  const { t } = useLanguage();
  const map = useMapState((state) => state.map);
  const selection = useMapState((state) => state.selection);
  const [isColoring, setColoring] = useState(false);
  const { parked } = indexMap(map);
  const parts = [...selection].flatMap((id) => (parked.has(id) ? [] : (partOf(map, id) ?? [])));
  const [first] = parts;
  if (!first) return null;
  const colors = new Set(parts.map(({ color }) => color));
  const label = t("mapcanvas.selected", { count: parts.length });
  return (
    <div className={styles.bar} role="toolbar" aria-label={label} data-coloring={isColoring}>
      <span className={styles.count}>{label}</span>
      {parts.length === 1 ? (
        <OnePart actions={actions} parts={parts} />
      ) : (
        <SeveralParts actions={actions} parts={parts} />
      )}
      <span className={styles.paint}>
        <CanvasButton
          path={CANVAS_ICONS.paint}
          label={t("mapcanvas.colorOf")}
          isExpanded={isColoring}
          onClick={() => setColoring(!isColoring)}
        />
      </span>
      <ColorChoice
        label={t("mapcanvas.colorOf")}
        value={colors.size === 1 ? first.color : undefined}
        onChoose={actions.color}
      />
      <AnyParts actions={actions} parts={parts} />
    </div>
  );
}

function OnePart({ actions, parts }: SelectionProps) {
  const { t } = useLanguage();
  return (
    <>
      <CanvasButton
        path={CANVAS_ICONS.type}
        label={t("mapcanvas.type")}
        keys="Enter"
        onClick={() => parts[0] && actions.type(parts[0].id)}
      />
      <CanvasButton
        path={CANVAS_ICONS.link}
        label={t("mapcanvas.linkTo")}
        keys="L"
        onClick={() => actions.open("link")}
      />
    </>
  );
}

function SeveralParts({ actions, parts }: SelectionProps) {
  const { t } = useLanguage();
  return (
    <span className={styles.set}>
      {ALIGNMENTS.map((to) => (
        <CanvasButton
          key={to}
          path={CANVAS_ICONS[to]}
          label={t(`mapcanvas.align.${to}`)}
          onClick={() => actions.align(to)}
        />
      ))}
      {parts.length > 2 &&
        SPREADS.map(([along, name]) => (
          <CanvasButton
            key={along}
            path={CANVAS_ICONS[name]}
            label={t(`mapcanvas.${name}`)}
            onClick={() => actions.distribute(along)}
          />
        ))}
    </span>
  );
}

function AnyParts({ actions, parts }: SelectionProps) {
  const { t } = useLanguage();
  const concepts = parts.flatMap((part) => (isPhrase(part) ? [] : part));
  return (
    <span className={styles.set}>
      {concepts.length > 0 && (
        <CanvasButton
          path={CANVAS_ICONS.group}
          label={t("mapcanvas.group")}
          keys="Ctrl G"
          onClick={actions.group}
        />
      )}
      {concepts.some(({ group }) => group !== null) && (
        <CanvasButton
          path={CANVAS_ICONS.ungroup}
          label={t("mapcanvas.ungroup")}
          onClick={actions.ungroup}
        />
      )}
      <CanvasButton
        path={CANVAS_ICONS.duplicate}
        label={t("mapcanvas.duplicate")}
        keys="Ctrl D"
        onClick={actions.duplicate}
      />
      <CanvasButton
        path={CANVAS_ICONS.park}
        label={t("mapcanvas.park")}
        keys="P"
        onClick={actions.park}
      />
      <CanvasButton
        path={CANVAS_ICONS.remove}
        label={t("mapcanvas.remove")}
        keys="Delete"
        onClick={actions.remove}
      />
    </span>
  );
}
