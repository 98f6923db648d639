/** What the language support expects of iterators and sets, for browsers that came out before they had it. */
type Step = (value: unknown) => unknown;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const HELPERS = {
  *map(this: Iterable<unknown>, change: Step) {
    for (const value of this) yield change(value);
  },
  *filter(this: Iterable<unknown>, isWanted: Step) {
    for (const value of this) if (isWanted(value)) yield value;
  },
  *flatMap(this: Iterable<unknown>, change: (value: unknown) => Iterable<unknown>) {
    for (const value of this) yield* change(value);
  },
  toArray(this: Iterable<unknown>) {
    return [...this];
  },
  forEach(this: Iterable<unknown>, take: Step) {
    for (const value of this) take(value);
  },
  some(this: Iterable<unknown>, isWanted: Step) {
    for (const value of this) if (isWanted(value)) return true;
    return false;
  },
  find(this: Iterable<unknown>, isWanted: Step) {
    for (const value of this) if (isWanted(value)) return value;
    return undefined;
  },
};

const SETS = {
  union(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this, ...other]);
  },
  intersection(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((value) => other.has(value)));
  },
  difference(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((value) => !other.has(value)));
  },
};

addMissing(prototype, HELPERS);
addMissing(Set.prototype, SETS);

function addMissing(target: object, helpers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(helpers)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}
