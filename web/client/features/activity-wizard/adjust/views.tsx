import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { MOST_VIEWS } from "../draft/make-activity.ts";
import { USUAL_WORDS } from "../draft/usual-words.ts";
import type { TakenGoal } from "../draft/take-goal.ts";
import { FromFile } from "../sources/from-file.tsx";
import { FromOwnMap } from "../sources/from-own-map.tsx";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./adjust.module.css";

const NAME_LIMIT = 120;

/** Whose maps students' are compared with: the goal's first, and others beside it. */
export function Views() {
  const { t } = useLanguage();
  const { goal, viewName, views, language } = useDraft();
  const change = useChangeDraft();
  const rename = (index: number, name: string) =>
    change({ views: views.map((view, at) => (at === index ? { ...view, name } : view)) });
  return (
    <fieldset className={styles.views}>
      <legend>{t("activity.views")}</legend>
      <p className={styles.quiet}>{t("activity.viewsHint")}</p>
      {goal !== null && goal.phrases.length > 0 && (
        <TextField
          label={t("activity.goalView")}
          value={viewName}
          placeholder={USUAL_WORDS[language].view}
          onChange={(name) => change({ viewName: name })}
          maxLength={NAME_LIMIT}
        />
      )}
      {views.map(({ name }, index) => (
        // Views have no id, and keep their order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.view}>
          <TextField
            label={t("activity.view", { number: index + 2 })}
            value={name}
            onChange={(next) => rename(index, next)}
            maxLength={NAME_LIMIT}
            error={name.trim() === "" ? t("activity.missing.viewName") : undefined}
          />
          <IconButton
            icon="trash"
            label={t("activity.removeView", { name: name || String(index + 2) })}
            onClick={() => change({ views: views.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      {views.length < MOST_VIEWS - 1 && <AddView />}
    </fieldset>
  );
}

function AddView() {
  const { t } = useLanguage();
  const { views } = useDraft();
  const change = useChangeDraft();
  const [from, setFrom] = useState<"map" | "file" | null>(null);
  const add = ({ map, name }: TakenGoal): void => {
    change({ views: [...views, { name: name.slice(0, NAME_LIMIT), map }] });
    setFrom(null);
  };
  return (
    <>
      <div className={styles.all}>
        {(["map", "file"] as const).map((each) => (
          <TextButton
            key={each}
            icon="plus"
            isExpanded={from === each}
            onClick={() => setFrom(from === each ? null : each)}
          >
            {t(`activity.addView.${each}`)}
          </TextButton>
        ))}
      </div>
      {from === "map" && <FromOwnMap onTake={add} action={t("activity.add")} />}
      {from === "file" && <FromFile onTake={add} />}
    </>
  );
}
