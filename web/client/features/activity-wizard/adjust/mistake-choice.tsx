import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Alteration } from "../../../../../graph/maps/activities/make-mistakes.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { amongStatementsQuery, MOST_AMONG } from "../../../api/map-help-queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { USUAL_WORDS } from "../draft/usual-words.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./adjust.module.css";
import {
  chooseMistake,
  type ContestedClaims,
  findContested,
  offerMistakes,
  suggestSome,
} from "./mistake-offers.ts";
import { MistakeRow } from "./mistake-row.tsx";

const SOME = 4;

/** Which propositions are not as they should be, how, and why they are not. */
export function MistakeChoice() {
  const { t } = useLanguage();
  const { goal, shown, alterations, language } = useDraft();
  const change = useChangeDraft();
  const map = shown ?? goal;
  const contested = useContested(map);
  const all = useMemo(() => {
    const isEnglish = language === "en";
    const contest = { claims: contested, isEnglish, reasonOf: USUAL_WORDS[language].reason };
    return map === null ? [] : offerMistakes(map, alterations, contest);
  }, [map, alterations, contested, language]);
  if (map === null) return null;
  return (
    <fieldset className={styles.mistakes}>
      <legend>{t("activity.mistakes")}</legend>
      <p className={styles.quiet}>{t("activity.mistakesHint")}</p>
      <p role="status" className={styles.count}>
        {t("activity.mistakesChosen", { count: alterations.length })}
      </p>
      {alterations.length === 0 && (
        <TextButton look="bordered" onClick={() => change({ alterations: suggestSome(all, SOME) })}>
          {t("activity.suggestMistakes")}
        </TextButton>
      )}
      <ul>
        {all.map(({ phrase, offers }) => (
          <MistakeRow
            key={phrase.id}
            map={map}
            phrase={phrase}
            offers={offers}
            chosen={alterations.find((each) => each.phrase === phrase.id) ?? null}
            correction={correctionOf(phrase.claims, contested)}
            onChange={(offer) =>
              change({ alterations: chooseMistake(alterations, phrase.id, offer) })
            }
            onReason={(reason) =>
              change({
                alterations: alterations.map((each) => withReason(each, phrase.id, reason)),
              })
            }
          />
        ))}
      </ul>
    </fieldset>
  );
}

function withReason(alteration: Alteration, phrase: string, reason: string): Alteration {
  return alteration.phrase === phrase ? { ...alteration, reason } : alteration;
}

function correctionOf(claims: readonly string[], contested: ContestedClaims): string | null {
  return claims.flatMap((id) => contested.get(id) ?? [])[0] ?? null;
}

const NOTHING: ContestedClaims = new Map();

/** What the record contests of what stands on the map. */
function useContested(map: ConceptMap | null): ContestedClaims {
  const entities = useMemo(
    () =>
      [...new Set(map?.concepts.flatMap(({ entity }) => entity ?? []))]
        .toSorted()
        .slice(0, MOST_AMONG),
    [map],
  );
  const { data } = useQuery(amongStatementsQuery(entities));
  return useMemo(() => (data === undefined ? NOTHING : findContested(data.statements)), [data]);
}
