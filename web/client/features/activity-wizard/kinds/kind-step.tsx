import { useId } from "react";
import { ACTIVITY_KINDS_IN_ORDER } from "./kinds-in-order.ts";
import type { ActivityKind } from "../../../../../graph/model/activity.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ActivityDraft } from "../draft/activity-draft.ts";
import { findUnsuited } from "../draft/suits-kind.ts";
import { suggestKept } from "../draft/take-goal.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import { KindPicture } from "./kind-picture.tsx";
import styles from "./kinds.module.css";

/** What students are asked to do; what the map is too small for says so. */
export function KindStep() {
  const { t } = useLanguage();
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.unseen}>{t("activity.step.kind")}</legend>
      {ACTIVITY_KINDS_IN_ORDER.map((kind) => (
        <KindChoice key={kind} name={name} kind={kind} />
      ))}
    </fieldset>
  );
}

/** Each kind has its own rules; a skeleton begins with something. */
function chooseKind({ goal, keep }: ActivityDraft, kind: ActivityKind): Partial<ActivityDraft> {
  const isBare = kind === "skeleton" && goal !== null && keep.length === 0;
  return { kind, allows: null, ...(isBare && { keep: suggestKept(goal) }) };
}

interface KindChoiceProps {
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly kind: ActivityKind;
}

function KindChoice({ name, kind }: KindChoiceProps) {
  const { t } = useLanguage();
  const draft = useDraft();
  const change = useChangeDraft();
  const unsuited = draft.goal === null ? null : findUnsuited(draft.goal, kind);
  return (
    <label className={styles.kind} data-unsuited={unsuited !== null || undefined}>
      <input
        type="radio"
        name={name}
        checked={draft.kind === kind}
        disabled={unsuited !== null}
        onChange={() => change(chooseKind(draft, kind))}
      />
      <KindPicture kind={kind} />
      <span className={styles.words}>
        <b>{t(`activity.kind.${kind}`)}</b>
        <span>{t(`activity.does.${kind}`)}</span>
        <span className={styles.good}>{t(`activity.goodFor.${kind}`)}</span>
        {unsuited !== null && (
          <span className={styles.why}>
            {unsuited.needs === "concepts"
              ? t("activity.needsConcepts", { count: unsuited.least, has: unsuited.has })
              : t("activity.needsPropositions", { count: unsuited.least, has: unsuited.has })}
          </span>
        )}
      </span>
    </label>
  );
}
