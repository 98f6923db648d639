/** Which map the page shows: the address after `/map`. */
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { openSimple, type PageStore } from "../page.ts";

/** The server's ids; a map that it has not seen yet has another kind. */
const KEPT = /^[0-9a-hjkmnp-tv-z]{10}$/;

export function isKeptId(id: string): boolean {
  return KEPT.test(id);
}

/** Null where maps are chosen or begun. */
export function mapIdOf(address: string): string | null {
  return /^\/([\w-]{1,64})/.exec(address)?.[1] ?? null;
}

export function openMap(page: PageStore, id: string | null): void {
  openSimple(page, "map", id === null ? "" : `/${id}`);
}

/** A map that begins here, from nothing or from what was given; opened, and kept from its first moment. */
export function beginMap(page: PageStore, map: ConceptMap): void {
  const begun = { ...map, id: `new-${map.id}` };
  page.setState(({ at }) => ({ name: "map", at: { ...at, map: `/${begun.id}` }, begun }));
}
