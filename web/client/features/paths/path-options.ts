/** Choosing among a few that a path may use. */

/** The server's own limit. */
export const MOST_ENDS = 5;

/** Without the item where it stands, with it where it does not; what names all of them names none. */
export function toggleAmong<Item>(
  list: readonly Item[],
  item: Item,
  all: readonly Item[],
): readonly Item[] {
  const shown = list.length === 0 ? all : list;
  const next = shown.includes(item) ? shown.filter((each) => each !== item) : [...shown, item];
  return next.length === all.length ? [] : all.filter((each) => next.includes(each));
}
