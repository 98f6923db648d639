import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AdjustStep } from "./adjust/adjust-step.tsx";
import { STEPS, type StepName } from "./draft/activity-draft.ts";
import { goBackToBefore, type WizardStore } from "./draft/draft-store.ts";
import { GoalPicture } from "./goal-picture.tsx";
import { KindStep } from "./kinds/kind-step.tsx";
import { MissingLines } from "./missing-lines.tsx";
import { SourceStep } from "./sources/source-step.tsx";
import type { MapSlot, PartSlot } from "./sources/part-slot.ts";
import { StepsNav } from "./steps-nav.tsx";
import { WizardContext, useChangeDraft, useDraft, useWizard } from "./wizard-context.ts";
import styles from "./wizard.module.css";
import { WordsStep } from "./words/words-step.tsx";

export interface ActivityWizardProps {
  readonly store: WizardStore;
  readonly renderPart: PartSlot;
  readonly renderMap: MapSlot;
  /** Back to the library. */
  readonly onLeave: () => void;
}

/** Four steps to an activity. None blocks the next one; what is missing is said, with the way to it. */
export function ActivityWizard({ store, ...props }: ActivityWizardProps) {
  return (
    <WizardContext value={store}>
      <Wizard {...props} />
    </WizardContext>
  );
}

type WizardProps = Omit<ActivityWizardProps, "store">;

function Wizard({ renderPart, renderMap, onLeave }: WizardProps) {
  const { t } = useLanguage();
  const { step } = useDraft();
  return (
    <div className={styles.wizard}>
      <header className={styles.head}>
        <TextButton icon="back" onClick={onLeave}>
          {t("activity.toLibrary")}
        </TextButton>
        <h1>{t("activity.wizard")}</h1>
        <Before />
        <StepsNav />
      </header>
      <div className={styles.body}>
        <div className={styles.column}>
          <section className={styles.step} aria-label={t(`activity.step.${step}`)}>
            <StepHeading step={step} />
            <Step step={step} renderPart={renderPart} />
          </section>
          <Foot step={step} />
        </div>
        <GoalPicture renderMap={renderMap} />
      </div>
    </div>
  );
}

/** After a step the focus stands at the next one's beginning. */
function StepHeading({ step }: { readonly step: StepName }) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [step]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {STEPS.indexOf(step) + 1}. {t(`activity.step.${step}`)}
      </h2>
      <p className={styles.about}>{t(`activity.about.${step}`)}</p>
    </>
  );
}

function Step({ step, renderPart }: { readonly step: StepName; readonly renderPart: PartSlot }) {
  switch (step) {
    case "source":
      return <SourceStep renderPart={renderPart} />;
    case "kind":
      return <KindStep />;
    case "adjust":
      return <AdjustStep />;
    case "words":
      return <WordsStep />;
  }
}

function Foot({ step }: { readonly step: StepName }) {
  const { t } = useLanguage();
  const change = useChangeDraft();
  const at = STEPS.indexOf(step);
  const [before, next] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <footer className={styles.foot}>
      <MissingLines />
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          if (next !== undefined) change({ step: next });
        }}
      >
        {before !== undefined && (
          <TextButton look="bordered" icon="back" onClick={() => change({ step: before })}>
            {t("activity.back")}
          </TextButton>
        )}
        {next !== undefined && <SubmitButton>{t("activity.next")}</SubmitButton>}
      </form>
    </footer>
  );
}

/** What was under way when another one was begun. */
function Before() {
  const { t } = useLanguage();
  const wizard = useWizard();
  const before = useStore(wizard, (state) => state.before);
  if (before === null) return null;
  const name = before.title || before.goalName || t("activity.untitled");
  return (
    <TextButton icon="history" onClick={() => goBackToBefore(wizard)}>
      {t("activity.before", { name })}
    </TextButton>
  );
}
