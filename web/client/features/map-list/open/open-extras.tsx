import { useState } from "react";
import type { Proposition } from "../../../../../graph/maps/propositions-of.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { countPropositions } from "../edits/change-proposition.ts";
import { useMapListContext } from "../list-context.ts";
import { ConceptEditor } from "./concept-editor.tsx";
import { NoteField } from "./note-field.tsx";
import styles from "./open.module.css";

interface OpenExtrasProps {
  readonly proposition: Proposition;
  /** Gives the proposition a phrase of its own. */
  readonly onAlone: () => void;
}

type Shown = "note" | "source" | "target" | null;

/** Below the three fields: what the phrase rests on, its note, and the two concepts with all that is theirs. */
export function OpenExtras({ proposition, onAlone }: OpenExtrasProps) {
  const { map, rules, isReadOnly, slots } = useMapListContext();
  const { t } = useLanguage();
  const { source, phrase, target } = proposition;
  const [shown, setShown] = useState<Shown>(phrase.note === "" ? null : "note");
  const others = countPropositions(map, phrase.id) - 1;
  const toggle = (next: Shown) => () => setShown(shown === next ? null : next);
  const edited = { source, target, note: null }[shown ?? "note"];
  return (
    <>
      {others > 0 && (
        <p className={styles.shared}>
          {t("maplist.shared", { count: others })}{" "}
          {!isReadOnly && rules.ownPhrases && !rules.fixedEnds.has(phrase.id) && (
            <TextButton look="link" onClick={onAlone}>
              {t("maplist.ownPhrase")}
            </TextButton>
          )}
        </p>
      )}
      {slots.renderEvidence?.(phrase)}
      <div className={styles.more}>
        <TextButton look="link" isExpanded={shown === "note"} onClick={toggle("note")}>
          {t("maplist.note")}
        </TextButton>
        {([source, target] as const).map((concept, index) => {
          const side = index === 0 ? "source" : "target";
          return (
            <TextButton key={side} look="link" isExpanded={shown === side} onClick={toggle(side)}>
              {t("maplist.about", { label: concept.label.trim() || t("maplist.noLabel") })}
            </TextButton>
          );
        })}
      </div>
      {shown === "note" && <NoteField part={phrase} />}
      {edited && <ConceptEditor key={edited.id} concept={edited} />}
    </>
  );
}
