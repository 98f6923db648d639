/** Whether an edit is allowed, by what it made of the map: by its bounds, and by what an activity lets change. */
import type { ConceptMap, MapPhrase } from "../../model/concept-map.ts";
import { MAP_LIMITS } from "../../model/map-limits.ts";
import { indexMap, isPhrase, partOf, wordsOf } from "./index-map.ts";
import type { EditRefusal, MapPart, RefusalCode } from "./map-edit.ts";
import type { MapRules } from "./map-rules.ts";

/** Null where it is allowed. Parts that are the same objects as before are not looked at. */
export function checkEdit(
  before: ConceptMap,
  after: ConceptMap,
  rules: MapRules,
): EditRefusal | null {
  return (
    checkCounts(before, after) ??
    checkRemoved(before, after, rules) ??
    checkParts(before, after, rules)
  );
}

const COUNTED = ["concepts", "phrases", "groups"] as const;

function checkCounts(before: ConceptMap, after: ConceptMap): EditRefusal | null {
  for (const kind of COUNTED) {
    const limit = MAP_LIMITS[kind];
    if (after[kind].length > limit && after[kind].length > before[kind].length)
      return { code: `limit-${kind}`, limit };
  }
  if (after.title !== before.title && after.title.length > MAP_LIMITS.title)
    return { code: "limit-words", limit: MAP_LIMITS.title };
  if (
    after.focusQuestion !== before.focusQuestion &&
    after.focusQuestion.length > MAP_LIMITS.question
  )
    return { code: "limit-words", limit: MAP_LIMITS.question };
  return checkGroups(before, after);
}

function checkGroups(before: ConceptMap, after: ConceptMap): EditRefusal | null {
  const known = new Set(before.groups);
  const isLong = after.groups.some(
    (group) => !known.has(group) && group.label.length > MAP_LIMITS.words,
  );
  return isLong ? { code: "limit-words", limit: MAP_LIMITS.words } : null;
}

function checkRemoved(
  before: ConceptMap,
  after: ConceptMap,
  { fixed, fixedEnds }: MapRules,
): EditRefusal | null {
  for (const id of [...fixed, ...fixedEnds])
    if (partOf(before, id) && !partOf(after, id))
      return { code: fixed.has(id) ? "fixed" : "fixed-ends" };
  return null;
}

function checkParts(before: ConceptMap, after: ConceptMap, rules: MapRules): EditRefusal | null {
  const { concepts, phrases } = indexMap(before);
  for (const part of [...after.concepts, ...after.phrases]) {
    const known = concepts.get(part.id) ?? phrases.get(part.id);
    if (known === part) continue;
    const refusal = checkLimits(part) ?? checkRules(known, part, rules);
    if (refusal) return refusal;
  }
  return null;
}

function checkLimits(part: MapPart): EditRefusal | null {
  const ends = isPhrase(part) ? Math.max(part.sources.length, part.targets.length) : 0;
  const evidence = Math.max(part.works.length, isPhrase(part) ? part.claims.length : 0);
  const sizes: readonly (readonly [RefusalCode, number, number])[] = [
    ["limit-words", wordsOf(part).length, MAP_LIMITS.words],
    ["limit-note", part.note.length, MAP_LIMITS.note],
    ["limit-ends", ends, MAP_LIMITS.ends],
    ["limit-evidence", evidence, MAP_LIMITS.evidence],
  ];
  const [code, , limit] = sizes.find(([, size, most]) => size > most) ?? [];
  return code === undefined || limit === undefined ? null : { code, limit };
}

function checkRules(
  known: MapPart | undefined,
  part: MapPart,
  { ownConcepts, ownPhrases, fixed, fixedEnds }: MapRules,
): EditRefusal | null {
  if (known === undefined) {
    const isAllowed = isPhrase(part) ? ownPhrases : ownConcepts;
    return isAllowed ? null : { code: isPhrase(part) ? "own-phrases" : "own-concepts" };
  }
  if (fixed.has(part.id) && wordsOf(known) !== wordsOf(part)) return { code: "fixed" };
  const isHeld = fixedEnds.has(part.id) && isPhrase(part) && isPhrase(known);
  return isHeld && !haveSameEnds(known, part) ? { code: "fixed-ends" } : null;
}

function haveSameEnds(a: MapPhrase, b: MapPhrase): boolean {
  return a.sources.join() === b.sources.join() && a.targets.join() === b.targets.join();
}
