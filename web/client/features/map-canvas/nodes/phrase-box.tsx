import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { PhraseNode } from "../drawn/part-node.ts";
import styles from "./nodes.module.css";
import { PartFrame } from "./part-frame.tsx";
import { PartMarks } from "./part-marks.tsx";
import { TypedWords } from "./typed-words.tsx";

type PhraseBoxProps = Pick<NodeProps<PhraseNode>, "id" | "data" | "selected">;

/** A linking phrase: above it what it comes from, below it what it leads to. */
export const PhraseBox = memo(function PhraseBox({ id, data, selected }: PhraseBoxProps) {
  const { t } = useLanguage();
  const { part } = data;
  const handles = [
    { id: "in", hint: t("mapcanvas.drawSource") },
    { id: "out", hint: t("mapcanvas.drawTarget") },
  ] as const;
  return (
    <PartFrame id={id} look={styles.phrase} data={data} isSelected={selected} handles={handles}>
      {data.isTyped ? (
        <TypedWords id={id} words={part.text} label={t("mapcanvas.phraseField")} />
      ) : (
        <span className={styles.words} data-empty={part.text.trim() === "" || undefined}>
          {part.text.trim() || t("mapcanvas.noWords")}
        </span>
      )}
      <PartMarks part={part} />
    </PartFrame>
  );
}, isSame);

/** React Flow also tells where the box is: it stays the same box. */
function isSame(a: PhraseBoxProps, b: PhraseBoxProps): boolean {
  return a.id === b.id && a.data === b.data && a.selected === b.selected;
}
