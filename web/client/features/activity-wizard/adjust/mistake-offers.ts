/** What could be made of each proposition of a map, to be found as a mistake. Pure. */
import type { Alteration } from "../../../../../graph/maps/activities/make-mistakes.ts";
import { suggestAlterations } from "../../../../../graph/maps/activities/suggest-alterations.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { sayPhrase } from "./say-proposition.ts";

export interface PhraseOffers {
  readonly phrase: MapPhrase;
  readonly offers: readonly Alteration[];
}

/** A statement that the record contests, with what the record says. */
export type ContestedClaims = ReadonlyMap<string, string>;

export function findContested(statements: readonly Statement[]): ContestedClaims {
  return new Map(
    statements.flatMap(({ id, contested: [first] }) =>
      first === undefined ? [] : [[id, first.correction] as const],
    ),
  );
}

export interface Contest {
  readonly claims: ContestedClaims;
  /** The record's words are English. */
  readonly isEnglish: boolean;
  /** Why an altered proposition is none: what it should be, in the activity's language. */
  readonly reasonOf: (sentence: string) => string;
}

/** The chosen one of a phrase stands for those of its kind. Phrases without any are left out. */
export function offerMistakes(
  map: ConceptMap,
  chosen: readonly Alteration[],
  contest: Contest,
): readonly PhraseOffers[] {
  const suggested = suggestAlterations(map);
  return map.phrases.flatMap((phrase) => {
    const reason = contest.reasonOf(sayPhrase(map, phrase));
    const all: Alteration[] = [
      ...chosen.filter((each) => each.phrase === phrase.id),
      ...toContested(phrase, contest),
      ...suggested.filter((each) => each.phrase === phrase.id).map((each) => ({ ...each, reason })),
    ];
    const offers = all.filter(
      (each, index) => all.findIndex(({ kind }) => kind === each.kind) === index,
    );
    return offers.length === 0 ? [] : [{ phrase, offers }];
  });
}

/** In another's place where the phrase had one. */
export function chooseMistake(
  chosen: readonly Alteration[],
  phrase: string,
  offer: Alteration | null,
): readonly Alteration[] {
  const before = chosen.find((each) => each.phrase === phrase);
  const others = chosen.filter((each) => each.phrase !== phrase);
  if (offer === null) return others;
  // A reason that was typed speaks of another mistake, unless nobody changed what it is.
  const reason = before?.kind === offer.kind ? before.reason : offer.reason;
  return [...others, { ...offer, reason }];
}

/** What is contested first, then others from all over the map, each kind in its turn. */
export function suggestSome(all: readonly PhraseOffers[], count: number): readonly Alteration[] {
  const isContested = ({ offers }: PhraseOffers) => offers.some(({ kind }) => kind === "contested");
  const step = Math.max(1, Math.floor(all.length / count));
  const others = all.filter((each, index) => index % step === 0 && !isContested(each));
  return [...all.filter(isContested), ...others]
    .slice(0, count)
    .flatMap(({ offers }, index) => chooseOf(offers, KINDS[index % KINDS.length]) ?? []);
}

const KINDS = ["reversed", "words", "end"] as const;

function chooseOf(
  offers: readonly Alteration[],
  wanted: Alteration["kind"] | undefined,
): Alteration | undefined {
  return (
    offers.find(({ kind }) => kind === "contested") ??
    offers.find(({ kind }) => kind === wanted) ??
    offers[0]
  );
}

function toContested(phrase: MapPhrase, { claims, isEnglish }: Contest): Alteration[] {
  const claim = phrase.claims.find((id) => claims.has(id));
  if (claim === undefined) return [];
  const reason = isEnglish ? (claims.get(claim) ?? "") : "";
  return [{ kind: "contested", phrase: phrase.id, claim, reason }];
}
