import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { readTypePhrase } from "../../statements/index.ts";
import { Icon } from "../../ui/icon.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { type Atlas, countSteps, type StepChoice } from "./count-steps.ts";
import { anyOf, type BuiltNode, type BuiltStep } from "./pattern.ts";
import styles from "./pattern-builder.module.css";

export interface NextStepProps {
  readonly atlas: Atlas;
  readonly from: BuiltNode;
  readonly onChoose: (step: BuiltStep, node: BuiltNode) => void;
}

const FEW = 8;

/** What can follow, the most frequent first, each with how many there are. */
export function NextStep({ atlas, from, onChoose }: NextStepProps) {
  const { t } = useLanguage();
  const [isAll, setIsAll] = useState(false);
  const choices = countSteps(atlas, from);
  const shown = isAll ? choices : choices.slice(0, FEW);
  if (choices.length === 0) return <p className={styles.about}>{t("builder.nothing")}</p>;
  return (
    <>
      <p className={styles.about}>{t("builder.next")}</p>
      <ul className={styles.choices}>
        {shown.map((choice) => (
          <li key={`${choice.type} ${choice.direction} ${choice.kind}`}>
            <ChoiceButton choice={choice} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {choices.length > FEW && !isAll && (
        <TextButton look="link" onClick={() => setIsAll(true)}>
          {t("builder.more", { count: choices.length - FEW })}
        </TextButton>
      )}
    </>
  );
}

interface ChoiceButtonProps {
  readonly choice: StepChoice;
  readonly onChoose: NextStepProps["onChoose"];
}

function ChoiceButton({ choice, onChoose }: ChoiceButtonProps) {
  const { t, language } = useLanguage();
  const { type, direction, kind, count } = choice;
  const isOut = direction === "out";
  return (
    <button
      type="button"
      onClick={() => onChoose({ type, direction, status: null, isMissing: false }, anyOf(kind))}
    >
      <Icon name={isOut ? "down" : "up"} size={14} />
      <span>
        <i>{readTypePhrase(type, language)}</i>{" "}
        <span className={styles.way}>{t(isOut ? "builder.out" : "builder.in")}</span>
      </span>
      {kind !== "Entity" && <KindMark kind={kind} size={15} />}
      <span>{kind === "Entity" ? t("builder.anyKind") : t(`kind.${kind}`)}</span>
      <span className={styles.count}>{count.toLocaleString(language)}</span>
    </button>
  );
}
