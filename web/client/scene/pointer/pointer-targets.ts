/** Between the pointer and what it points at: what it may ask of the stage, and what it tells the page. */
import type { Point } from "../../state/scene.ts";

export interface PointerCallbacks {
  readonly onHover: (id: string | null) => void;
  readonly onOpenEntity: (id: string) => void;
  readonly onOpenRelation: (id: string) => void;
  /** Into what is selected, or out of it. */
  readonly onToggle: (id: string) => void;
  readonly onLoop: (ids: readonly string[], isAdded: boolean) => void;
  readonly onClear: () => void;
}

/** What the stage does while something is dragged. Points are pixels of the window. */
export interface Targets {
  nodeAt(pointer: Point, reach: number): string | null;
  edgeAt(pointer: Point, reach: number): string | null;
  inside(loop: readonly Point[]): readonly string[];
  drag(id: string, pointer: Point): void;
  drop(id: string): void;
  letGo(id: string): void;
}
