import { useDeferredValue, useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { LensFilter } from "../lens-filter.tsx";
import { LensFrame } from "../lens-frame.tsx";
import type { LensAddition, LensViewProps } from "../lens-view.ts";
import { readRows, textIn } from "../read-rows.ts";
import { createOutline, statementsOf, type Thesis } from "./argument-outline.ts";
import { chooseTheses, findVoices } from "./choose-theses.ts";
import { OutlineView } from "./outline-view.tsx";
import { useArgumentState } from "./use-argument-state.ts";
import { VoiceSelect } from "./voice-select.tsx";

/** The article's arguments as an outline that reads as prose and folds. */
export function ArgumentLens(props: LensViewProps) {
  const { lens, onShowOnCanvas } = props;
  const { t } = useLanguage();
  const outline = useMemo(() => readOutline(lens), [lens]);
  const voices = useMemo(() => findVoices(outline), [outline]);
  const ids = useMemo(() => [...outline.values()].flat().map(({ id }) => id), [outline]);
  const { typed, voice, open, find, hear, unfold } = useArgumentState(ids, voices);
  const text = useDeferredValue(typed);
  const shown = useMemo(
    () => new Map([...outline].map(([group, all]) => [group, chooseTheses(all, { voice, text })])),
    [outline, voice, text],
  );
  return (
    <LensFrame
      {...props}
      tools={
        <>
          <VoiceSelect voices={voices} chosen={voice} onChoose={hear} />
          <LensFilter text={typed} onChange={find} label={t("lens.argumentFilter")} />
        </>
      }
      legend={
        <>
          <TextButton look="link" onClick={() => unfold(new Set(ids))}>
            {t("inspector.openAll")}
          </TextButton>
          <TextButton look="link" onClick={() => unfold(new Set())}>
            {t("inspector.foldAll")}
          </TextButton>
        </>
      }
    >
      <OutlineView
        groups={shown}
        open={open}
        onOpen={unfold}
        onShow={(thesis) => onShowOnCanvas(toAddition(lens, thesis))}
      />
    </LensFrame>
  );
}

function readOutline(lens: LensViewProps["lens"]) {
  const byId = new Map(lens.statements.map((statement) => [statement.id, statement]));
  const claims = readRows(lens).flatMap((row) => byId.get(textIn(row, "claim") ?? "") ?? []);
  return createOutline(claims, byId);
}

/** What a thesis is about and the relations its statements draw. */
function toAddition({ entities, relations }: LensViewProps["lens"], thesis: Thesis): LensAddition {
  const statements = statementsOf(thesis);
  const claims = new Set(statements.map(({ id }) => id));
  const ends = new Set(
    statements.flatMap(({ subject, object }) => [subject.id, object?.id ?? subject.id]),
  );
  return {
    entities: entities.filter(({ id }) => ends.has(id)),
    relations: relations.filter(({ id }) => claims.has(id)),
  };
}
