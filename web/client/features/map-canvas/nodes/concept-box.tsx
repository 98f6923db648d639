import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import type { ConceptNode } from "../drawn/part-node.ts";
import styles from "./nodes.module.css";
import { PartFrame } from "./part-frame.tsx";
import { PartMarks } from "./part-marks.tsx";
import { TypedWords } from "./typed-words.tsx";

type ConceptBoxProps = Pick<NodeProps<ConceptNode>, "id" | "data" | "selected">;

/** A concept, with the mark of its kind where it stands for an entity of the atlas. */
export const ConceptBox = memo(function ConceptBox({ id, data, selected }: ConceptBoxProps) {
  const { t } = useLanguage();
  const { part, kind } = data;
  const handles = [{ id: "out", hint: t("mapcanvas.drawFromConcept") }] as const;
  return (
    <PartFrame id={id} look={styles.concept} data={data} isSelected={selected} handles={handles}>
      {kind !== null && <KindMark kind={kind} size={18} />}
      {data.isTyped ? (
        <TypedWords id={id} words={part.label} label={t("mapcanvas.conceptField")} />
      ) : (
        <span className={styles.words} data-empty={part.label.trim() === "" || undefined}>
          {part.label.trim() || t("mapcanvas.unnamed")}
        </span>
      )}
      <PartMarks part={part} />
    </PartFrame>
  );
}, isSame);

/** React Flow also tells where the box is: it stays the same box. */
function isSame(a: ConceptBoxProps, b: ConceptBoxProps): boolean {
  return a.id === b.id && a.data === b.data && a.selected === b.selected;
}
