import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { NARROW } from "../../theme/screens.ts";
import type { MapSlot } from "./sources/part-slot.ts";
import type { ActivityDraft } from "./draft/activity-draft.ts";
import { makeActivity } from "./draft/make-activity.ts";
import { useDraft } from "./wizard-context.ts";
import styles from "./wizard.module.css";

interface Shown {
  readonly what: "goal" | "start";
  readonly map: ConceptMap;
}

/** Beside the steps: the map that was chosen, and what is made of it where that can be drawn. */
export function GoalPicture({ renderMap }: { readonly renderMap: MapSlot }) {
  const { t } = useLanguage();
  const draft = useDraft();
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const shown = useMemo(() => findShown(draft), [draft]);
  if (isNarrow === true) return null;
  return (
    <aside className={styles.picture} aria-label={t("activity.picture")}>
      {shown === null || shown.map.concepts.length === 0 ? (
        <p className={styles.nothing}>{t("activity.nothingShown")}</p>
      ) : (
        <>
          <p className={styles.caption}>{t(`activity.shown.${shown.what}`)}</p>
          <div className={styles.canvas}>{renderMap(shown.map)}</div>
        </>
      )}
    </aside>
  );
}

/** A kit waits beside the map and cannot be drawn: its goal can. */
function findShown(draft: ActivityDraft): Shown | null {
  const { goal, kind, step } = draft;
  if (goal === null) return null;
  const isMade = step === "adjust" || step === "words";
  if (!isMade || kind === null || kind === "kit" || kind === "free")
    return { what: "goal", map: goal };
  const activity = makeActivity(draft);
  return activity === null || activity.start.concepts.length === 0
    ? { what: "goal", map: goal }
    : { what: "start", map: { ...activity.start, id: goal.id } };
}
