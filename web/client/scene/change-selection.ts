/** What is selected, as clicks, loops and keys change it. */
import type { AtlasStores } from "../state/atlas-stores.ts";
import { isSameSelection, selectedEntities, type Selection, standAt } from "../state/view.ts";

type ViewStore = Pick<AtlasStores, "view">;

export function selectOnly({ view }: ViewStore, id: string): void {
  view.setState({ selection: { kind: "entity", id }, panel: null });
}

/** Into what is selected, or out of it. */
export function toggleSelected({ view }: ViewStore, id: string): void {
  const ids = new Set(selectedEntities(view.getState().selection));
  if (!ids.delete(id)) ids.add(id);
  view.setState({ selection: toSelection([...ids]), panel: null });
}

export function selectMany({ view }: ViewStore, ids: readonly string[], isAdded: boolean): void {
  const before = isAdded ? selectedEntities(view.getState().selection) : [];
  const all = [...new Set([...before, ...ids])];
  if (all.length > 0) view.setState({ selection: toSelection(all), panel: null });
}

/** What the place itself selects stays: an entity's own page is about that entity. */
export function clearSelection({ view }: ViewStore): void {
  const { place, selection } = view.getState();
  const atRest = standAt(place).selection;
  if (!isSameSelection(selection, atRest)) view.setState({ selection: atRest });
}

function toSelection(ids: readonly string[]): Selection | null {
  const [first] = ids;
  if (first === undefined) return null;
  return ids.length === 1 ? { kind: "entity", id: first } : { kind: "many", ids };
}
