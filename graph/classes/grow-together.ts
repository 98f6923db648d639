/** How many propositions a class had after each minute, from what each student had. */
import type { StudentSummary } from "./student-record.ts";

/** Of a class of many days the steps are longer. */
const MOST_POINTS = 240;

/** Only minutes at whose end something had changed, in their order. */
export function growTogether(
  growth: readonly StudentSummary["growth"][],
): { minute: number; propositions: number }[] {
  const gained = new Map<number, number>();
  for (const steps of growth) {
    let before = 0;
    for (const [minute, propositions] of steps) {
      gained.set(minute, (gained.get(minute) ?? 0) + propositions - before);
      before = propositions;
    }
  }
  let propositions = 0;
  const points = [...gained]
    .toSorted(([a], [b]) => a - b)
    .map(([minute, more]) => ({ minute, propositions: (propositions += more) }));
  const step = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, index) => (points.length - 1 - index) % step === 0);
}
