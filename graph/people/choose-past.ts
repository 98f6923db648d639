/** Which earlier revisions are kept: one a minute of the last hour, one an hour of the last week, then one a day. */
export interface PastMoment {
  readonly revision: number;
  /** ISO text. */
  readonly savedAt: string;
  readonly bytes: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** What one history may take: the oldest go when it takes more. */
const MOST = { versions: 400, bytes: 16 * 2 ** 20 };

/** Revisions to keep; of several in one minute, hour or day the last. `now` is in milliseconds since 1970. */
export function choosePast(past: readonly PastMoment[], now: number): ReadonlySet<number> {
  const lastFirst = past.toSorted((a, b) => b.revision - a.revision);
  const spans = new Set<string>();
  const kept = new Set<number>();
  let bytes = 0;
  for (const version of lastFirst) {
    const span = spanOf(Date.parse(version.savedAt), now);
    if (spans.has(span)) continue;
    spans.add(span);
    bytes += version.bytes;
    if (kept.size === MOST.versions || bytes > MOST.bytes) break;
    kept.add(version.revision);
  }
  return kept;
}

function spanOf(saved: number, now: number): string {
  const length = lengthAt(now - saved);
  return `${length} ${Math.floor(saved / length)}`;
}

function lengthAt(age: number): number {
  if (age < HOUR_MS) return MINUTE_MS;
  return age < 7 * DAY_MS ? HOUR_MS : DAY_MS;
}
