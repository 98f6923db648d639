import { type ReactNode, useState } from "react";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState } from "../canvas-state.ts";
import type { PartNode } from "../drawn/part-node.ts";
import styles from "./nodes.module.css";
import { type PartHandle, PartHandles } from "./part-handles.tsx";

export interface PartFrameProps {
  readonly id: string;
  readonly look: string | undefined;
  readonly data: PartNode["data"];
  readonly isSelected: boolean;
  readonly handles: readonly PartHandle[];
  readonly children: ReactNode;
}

/** The box of a part, with its handles while it is pointed at or selected by itself. */
export function PartFrame({ id, look, data, isSelected, handles, children }: PartFrameProps) {
  const [isPointedAt, setPointedAt] = useState(false);
  const isLineStart = useCanvasState((state) => state.lineFrom === id);
  const isAlone = useMapState((state) => state.selection.size === 1) && isSelected;
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const isOpen = (isPointedAt || isLineStart || isAlone) && !data.isTyped && !isReadOnly;
  return (
    <div
      onPointerEnter={({ pointerType }) => setPointedAt(pointerType !== "touch")}
      onPointerLeave={() => setPointedAt(false)}
    >
      <div
        className={look}
        data-color={data.part.color ?? undefined}
        data-cross={data.isCross || undefined}
        data-dim={data.isDim || undefined}
        data-found={data.isFound || undefined}
        data-typed={data.isTyped || undefined}
      >
        {children}
        {data.isFixed && <span className={styles.lock} aria-hidden />}
      </div>
      {isOpen && <PartHandles id={id} handles={handles} />}
    </div>
  );
}
