/** Which kinds of activity a map is enough for. */
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import type { ActivityKind } from "../../../../../graph/model/activity.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";

/** Why not: so many concepts, or propositions, are needed. */
export interface Unsuited {
  readonly needs: "concepts" | "propositions";
  readonly least: number;
  readonly has: number;
}

const LEAST: Readonly<Record<ActivityKind, Pick<Unsuited, "needs" | "least">>> = {
  free: { needs: "concepts", least: 0 },
  skeleton: { needs: "concepts", least: 2 },
  kit: { needs: "propositions", least: 3 },
  phrases: { needs: "propositions", least: 3 },
  mistakes: { needs: "propositions", least: 3 },
  discuss: { needs: "propositions", least: 2 },
};

/** Null where it suits. */
export function findUnsuited(goal: ConceptMap, kind: ActivityKind): Unsuited | null {
  const { needs, least } = LEAST[kind];
  const has = needs === "concepts" ? goal.concepts.length : countSaid(goal);
  return has < least ? { needs, least, has } : null;
}

/** Propositions that read as one. */
export function countSaid(map: ConceptMap): number {
  return propositionsOf(map).filter(({ phrase }) => phrase.text.trim() !== "").length;
}
