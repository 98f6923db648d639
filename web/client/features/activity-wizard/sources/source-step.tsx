import { useId } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SOURCES, type SourceName } from "../draft/activity-draft.ts";
import { fragmentToMap } from "../draft/take-goal.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import { FromFile } from "./from-file.tsx";
import { FromNothing } from "./from-nothing.tsx";
import { FromOwnMap } from "./from-own-map.tsx";
import { FromReady } from "./from-ready.tsx";
import type { PartSlot } from "./part-slot.ts";
import styles from "./sources.module.css";
import { type Taking, useTaking } from "./use-taking.ts";

/** Where the map of an activity comes from. */
export function SourceStep({ renderPart }: { readonly renderPart: PartSlot }) {
  const { t } = useLanguage();
  const { source, goal, goalName } = useDraft();
  const taking = useTaking();
  return (
    <>
      <SourceChoice />
      <div className={styles.source}>
        <Source source={source} taking={taking} renderPart={renderPart} />
      </div>
      <p role="status" className={styles.told}>
        {taking.told}
      </p>
      {goal !== null && goalName !== "" && (
        <p className={styles.now}>{t("activity.startsFrom", { name: goalName })}</p>
      )}
    </>
  );
}

function SourceChoice() {
  const { t } = useLanguage();
  const { source } = useDraft();
  const change = useChangeDraft();
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.unseen}>{t("activity.step.source")}</legend>
      {SOURCES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={source === each}
            onChange={() => change({ source: each })}
          />
          {t(`activity.source.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface SourceProps {
  readonly source: SourceName;
  readonly taking: Taking;
  readonly renderPart: PartSlot;
}

function Source({ source, taking, renderPart }: SourceProps) {
  const { t } = useLanguage();
  const { language } = useDraft();
  switch (source) {
    case "ready":
      return <FromReady />;
    case "map":
      return <FromOwnMap onTake={(taken) => taking.take(source, taken)} />;
    case "file":
      return <FromFile onTake={(taken) => taking.take(source, taken)} />;
    case "empty":
      return <FromNothing onTake={(taken) => taking.take(source, taken)} />;
    default:
      return renderPart({
        source,
        language,
        action: t("activity.startFromThis"),
        onTake: (fragment) =>
          void taking.take(source, {
            map: fragmentToMap(fragment, language),
            name: t(`activity.source.${source}`),
          }),
      });
  }
}
