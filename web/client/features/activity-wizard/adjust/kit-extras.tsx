import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { suggestDistractors } from "../../../../../graph/maps/activities/suggest-distractors.ts";
import { countPropositions } from "../../../../../graph/maps/count-propositions.ts";
import { overviewQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { DistractorConcept } from "../draft/activity-draft.ts";
import { toAtlasAround } from "../draft/to-atlas-around.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./adjust.module.css";
import { OwnWords } from "./own-words.tsx";
import { TickList } from "./tick-list.tsx";

/** What a kit holds beside what is needed: chosen from the atlas around the goal, or typed. */
export function KitExtras() {
  const { t } = useLanguage();
  const { goal, concepts, phrases } = useDraft();
  const change = useChangeDraft();
  const offered = useOffered();
  if (goal === null) return null;
  const allConcepts = joinConcepts(offered.concepts, concepts);
  const allPhrases = [...new Set([...offered.phrases, ...phrases])];
  return (
    <>
      <p className={styles.quiet}>
        {t("activity.kitHolds", {
          concepts: t("activity.concepts", { count: goal.concepts.length + concepts.length }),
          phrases: t("activity.phrases", { count: countPropositions(goal) + phrases.length }),
        })}
      </p>
      <TickList
        title={t("activity.extraConcepts")}
        hint={t("activity.extraHint")}
        items={allConcepts.map(({ label }) => ({ id: label, label }))}
        ticked={new Set(concepts.map(({ label }) => label))}
        onChange={(ticked) =>
          change({ concepts: allConcepts.filter(({ label }) => ticked.has(label)) })
        }
      />
      <OwnWords
        label={t("activity.ownConcept")}
        onAdd={(label) => change({ concepts: joinConcepts(concepts, [{ label, entity: null }]) })}
      />
      <TickList
        title={t("activity.extraPhrases")}
        items={allPhrases.map((text) => ({ id: text, label: text }))}
        ticked={new Set(phrases)}
        onChange={(ticked) => change({ phrases: allPhrases.filter((text) => ticked.has(text)) })}
      />
      <OwnWords
        label={t("activity.ownPhrase")}
        onAdd={(text) => change({ phrases: [...new Set([...phrases, text])] })}
      />
    </>
  );
}

function useOffered() {
  const { goal, language } = useDraft();
  const { data } = useQuery(overviewQuery);
  return useMemo(
    () =>
      data === undefined || goal === null
        ? { concepts: [], phrases: [] }
        : suggestDistractors(goal, toAtlasAround(data, language)),
    [data, goal, language],
  );
}

/** Each label once. */
function joinConcepts(
  first: readonly DistractorConcept[],
  then: readonly DistractorConcept[],
): DistractorConcept[] {
  const known = new Set(first.map(({ label }) => label));
  return [...first, ...then.filter(({ label }) => !known.has(label))];
}
