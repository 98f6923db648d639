import { useLanguage } from "../../../i18n/use-language.ts";
import type { ActivityDraft } from "../draft/activity-draft.ts";
import { useDraft } from "../wizard-context.ts";
import styles from "./adjust.module.css";
import { Allows } from "./allows.tsx";
import { AskedPropositions } from "./asked-propositions.tsx";
import { KeptParts } from "./kept-parts.tsx";
import { KitExtras } from "./kit-extras.tsx";
import { MistakeChoice } from "./mistake-choice.tsx";
import { SameLabels } from "./same-labels.tsx";
import { Views } from "./views.tsx";

/** What the kind leaves open, and what the maps are compared with. */
export function AdjustStep() {
  const { t } = useLanguage();
  const { goal, kind } = useDraft();
  if (goal === null || kind === null)
    return <p className={styles.quiet}>{t("activity.chooseFirst")}</p>;
  return (
    <>
      <OfKind kind={kind} />
      <Allows />
      <Views />
      <SameLabels />
    </>
  );
}

function OfKind({ kind }: { readonly kind: NonNullable<ActivityDraft["kind"]> }) {
  const { t } = useLanguage();
  switch (kind) {
    case "skeleton":
      return <KeptParts />;
    case "kit":
      return <KitExtras />;
    case "mistakes":
      return <MistakeChoice />;
    case "discuss":
      return <AskedPropositions />;
    default:
      return <p className={styles.quiet}>{t(`activity.nothingToAdjust.${kind}`)}</p>;
  }
}
