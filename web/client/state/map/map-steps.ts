/** Steps of an editor, back and on again, without end: maps share what they have in common, so that a step costs little. */
import type { MapEditorState } from "./map-editor-state.ts";

type Moment = Pick<MapEditorState, "map" | "selection">;

export class MapSteps {
  private readonly past: Moment[] = [];
  private readonly future: Moment[] = [];
  /** Of the last step, while it goes on. */
  private growing: string | null = null;

  get undoable(): number {
    return this.past.length;
  }

  get redoable(): number {
    return this.future.length;
  }

  /** @param key Of an edit that goes on with the step before it where that one has the same. */
  add(before: Moment, key: string | null): void {
    const goesOn = key !== null && key === this.growing;
    if (!goesOn) this.past.push(before);
    this.future.length = 0;
    this.growing = key;
  }

  settle(): void {
    this.growing = null;
  }

  /** What was before the last step; null where there is none. */
  back(now: Moment): Moment | null {
    return this.take({ from: this.past, to: this.future }, now);
  }

  on(now: Moment): Moment | null {
    return this.take({ from: this.future, to: this.past }, now);
  }

  forget(): void {
    this.past.length = 0;
    this.future.length = 0;
    this.settle();
  }

  private take({ from, to }: { from: Moment[]; to: Moment[] }, now: Moment): Moment | null {
    const moment = from.pop();
    if (moment === undefined) return null;
    to.push(now);
    this.settle();
    return moment;
  }
}
