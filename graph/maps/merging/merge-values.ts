/** Three-way merging of what a part is made of: what only one side changed is changed; where both did, `mine` stands. */
export interface Versions<Value> {
  /** What both were made from. */
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

export function mergeValues<Value>({ base, mine, theirs }: Versions<Value>): Value {
  return isSame(base, mine) ? theirs : mine;
}

/** Whether the two sides made different things of one. */
export function isDisputed<Value>({ base, mine, theirs }: Versions<Value>): boolean {
  return !isSame(mine, theirs) && !isSame(base, mine) && !isSame(base, theirs);
}

/** What either side added is in it, what either took away is not; in the order of mine, theirs after it. */
export function mergeLists({ base, mine, theirs }: Versions<readonly string[]>): string[] {
  const [was, own, other] = [new Set(base), new Set(mine), new Set(theirs)];
  const kept = mine.filter((id) => other.has(id) || !was.has(id));
  const added = theirs.filter((id) => !own.has(id) && !was.has(id));
  // Where only they changed the order, it is theirs.
  if (isSame(base, mine)) return [...new Set(theirs)];
  return [...new Set([...kept, ...added])];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
