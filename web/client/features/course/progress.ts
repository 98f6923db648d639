/** How far the reader has come in each course, and a course of their own: kept in this browser alone. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { CourseItem } from "../../../contract/courses.ts";

export interface Progress {
  /** `course/step` of what was answered rightly. */
  readonly done: readonly string[];
  /** Null before one is chosen. */
  readonly course: string | null;
  /** The step that is open in each course. */
  readonly open: Readonly<Record<string, string>>;
  /** Opened from files of one's own. */
  readonly own: readonly CourseItem[];
}

export type ProgressStore = StoreApi<Progress>;

const KEY = "atlas-course";
const EMPTY: Progress = { done: [], course: null, open: {}, own: [] };

export function openProgress(): ProgressStore {
  const progress = createStore<Progress>(() => ({ ...EMPTY, ...recall() }));
  progress.subscribe((now) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(now));
    } catch {
      // Storage is full or forbidden: what was learnt stays learnt until the page is left.
    }
  });
  return progress;
}

export function markDone(progress: ProgressStore, course: string, step: string): void {
  const mark = `${course}/${step}`;
  progress.setState(({ done }) => (done.includes(mark) ? {} : { done: [...done, mark] }));
}

export function openStep(progress: ProgressStore, course: string, step: string): void {
  progress.setState(({ open }) => ({ course, open: { ...open, [course]: step } }));
}

/** A course of the same id is replaced. */
export function addOwn(progress: ProgressStore, course: CourseItem): void {
  progress.setState(({ own }) => ({
    own: [...own.filter(({ id }) => id !== course.id), course],
    course: course.id,
  }));
}

function recall(): Partial<Progress> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Progress>;
    const isKept = Array.isArray(kept.done) && Array.isArray(kept.own);
    return isKept ? kept : {};
  } catch {
    return {};
  }
}
