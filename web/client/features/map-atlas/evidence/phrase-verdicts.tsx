import type { MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { Fragment } from "react";
import type { AtlasCheck } from "../use-atlas-check.ts";
import { VerdictNote } from "../check/verdict-note.tsx";
import { PropositionText } from "../proposition-text.tsx";

interface PhraseVerdictsProps {
  readonly phrase: MapPhrase;
  readonly check: AtlasCheck;
}

/** A phrase of several ends makes several propositions, of which the atlas may say one and not another. */
export function PhraseVerdicts({ phrase, check }: PhraseVerdictsProps) {
  const own = check.propositions.filter((each) => each.phrase.id === phrase.id);
  if (check.isWaiting || check.failure !== null) return null;
  return own.map((proposition) => (
    <Fragment key={proposition.id}>
      {own.length > 1 && <PropositionText proposition={proposition} />}
      <VerdictNote verdict={check.verdictOf(proposition)} record={check.record} />
    </Fragment>
  ));
}
