/**
 * What was drawn in the last moment before a page was closed. A database needs more time than a closing page has; this
 * storage is written before the page is gone. It is taken up, and emptied, when the map is opened again.
 */
import { randomId } from "../../../../graph/maps/editing/part-ids.ts";
import type { LeftDraft } from "./kept-document.ts";

const STORED = "atlas-map-left";

export interface LeftDrafts {
  readonly leave: (key: string, left: LeftDraft | null) => void;
  readonly findLeft: (key: string) => readonly LeftDraft[];
  readonly forgetLeft: (key: string) => void;
}

/** Each page has its own place, so that two tabs that are closed at once do not write over each other. */
export function createLeftDrafts(storage: () => Storage): LeftDrafts {
  const page = randomId();
  const placesOf = (key: string) =>
    Object.keys(storage()).filter((place) => place.startsWith(`${STORED} ${key} `));
  return {
    leave: (key, left) =>
      attempt(undefined, () => {
        const place = `${STORED} ${key} ${page}`;
        if (left === null) storage().removeItem(place);
        else storage().setItem(place, JSON.stringify(left));
      }),
    findLeft: (key) =>
      attempt([], () =>
        placesOf(key).map((place) => JSON.parse(storage().getItem(place) ?? "") as LeftDraft),
      ),
    forgetLeft: (key) =>
      attempt(undefined, () => {
        for (const place of placesOf(key)) storage().removeItem(place);
      }),
  };
}

function attempt<Result>(otherwise: Result, act: () => Result): Result {
  try {
    return act();
  } catch {
    // Storage may be forbidden or full: the draft of a moment before is there all the same.
    return otherwise;
  }
}
