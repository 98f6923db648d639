import type { Said } from "../../../../contract/classes.ts";
import { EMPTY_CLASS_MAP } from "../../../classes/empty-class-map.ts";
import { GrowthChart } from "../../../classes/parts/growth-chart.tsx";
import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useClassTime } from "../../../classes/use-class-time.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { BesideExpert } from "./beside-expert.tsx";
import { FoundMistakes } from "./found-mistakes.tsx";
import { JoinedLabels } from "./joined-labels.tsx";
import { MostAgreed } from "./most-agreed.tsx";
import { MostDisputed } from "./most-disputed.tsx";
import { ShownToAll } from "./shown-to-all.tsx";
import { VoteList } from "./vote-list.tsx";

/** What a teacher talks about next: where the class agrees, where it does not, and what nobody said. */
export function SidePanel({ onChoose }: { readonly onChoose: (said: Said) => void }) {
  const map = useClassState((state) => state.map) ?? EMPTY_CLASS_MAP;
  const { votes, activity } = useTeacherClass();
  return (
    <>
      {votes.length > 0 && <VoteList />}
      <MostAgreed map={map} onChoose={onChoose} />
      <MostDisputed map={map} onChoose={onChoose} />
      {activity.kind === "mistakes" && <FoundMistakes map={map} onChoose={onChoose} />}
      {activity.experts.length > 0 && <BesideExpert map={map} onChoose={onChoose} />}
      <Growth />
      <ShownToAll onChoose={onChoose} />
      <JoinedLabels />
    </>
  );
}

/** A minute is short enough. */
const EVERY_MS = 20_000;

function Growth() {
  const { t } = useLanguage();
  const growth = useClassState((state) => state.map?.growth) ?? EMPTY_CLASS_MAP.growth;
  const shown = useTeacherClass();
  const { minutes } = useClassTime(shown, EVERY_MS);
  const last = growth.at(-1);
  if (last === undefined) return null;
  const end = Math.max(shown.state === "ended" ? 0 : (minutes ?? 0), last.minute);
  // Within the first minute there is nothing to be seen of it.
  if (end < 1) return null;
  return (
    <PanelSection title={t("classroom.growth")} action={<small>{t("classroom.growthBy")}</small>}>
      <GrowthChart
        growth={growth}
        minutes={end}
        label={t("classroom.growthLabel", { propositions: last.propositions, minutes: end })}
        endLabel={t("classroom.minutes", { number: end })}
      />
    </PanelSection>
  );
}
