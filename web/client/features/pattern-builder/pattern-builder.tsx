import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { Atlas } from "./count-steps.ts";
import { BuiltNodeRow } from "./node-row.tsx";
import { NextStep } from "./next-step.tsx";
import {
  addStep,
  type BuiltPattern,
  changeNode,
  changeStep,
  dropLastStep,
  FIRST_PATTERN,
  MOST_STEPS,
  SHOWN,
} from "./pattern.ts";
import styles from "./pattern-builder.module.css";
import { BuiltStepRow } from "./step-row.tsx";
import { type BuiltStatement, writeCypher } from "./write-cypher.ts";

export interface PatternBuilderProps {
  readonly onOpen: (built: BuiltStatement) => void;
}

/** A statement by pointing: kinds and relations, with the Cypher they make beside them. */
export function PatternBuilder({ onOpen }: PatternBuilderProps) {
  const { t } = useLanguage();
  const { data: atlas } = useQuery(overviewQuery);
  const [pattern, setPattern] = useState<BuiltPattern>(FIRST_PATTERN);
  const built = useMemo(() => writeCypher(pattern), [pattern]);
  if (atlas === undefined) return <LoadingNote text={t("inspector.loading")} />;
  return (
    <div className={styles.builder}>
      <p className={styles.about}>{t("builder.about")}</p>
      <Chain atlas={atlas} pattern={pattern} onChange={setPattern} />
      <SelectField
        label={t("builder.shown")}
        value={pattern.shown}
        options={SHOWN.map((shown) => ({ value: shown, label: t(`builder.show.${shown}`) }))}
        onChange={(shown) => setPattern({ ...pattern, shown })}
      />
      <pre className={styles.cypher} lang="en" aria-label={t("builder.statement")}>
        <code>{built.statement}</code>
      </pre>
      <div className={styles.actions}>
        <TextButton look="bordered" icon="pencil" onClick={() => onOpen(built)}>
          {t("builder.open")}
        </TextButton>
        <TextButton icon="refresh" onClick={() => setPattern(FIRST_PATTERN)}>
          {t("builder.again")}
        </TextButton>
      </div>
    </div>
  );
}

interface ChainProps {
  readonly atlas: Atlas;
  readonly pattern: BuiltPattern;
  readonly onChange: (pattern: BuiltPattern) => void;
}

function Chain({ atlas, pattern, onChange }: ChainProps) {
  const { t } = useLanguage();
  const { nodes, steps } = pattern;
  const last = nodes.at(-1);
  const isMissing = steps.at(-1)?.isMissing === true;
  return (
    <ol className={styles.chain}>
      {nodes.map((node, index) => {
        const step = steps[index - 1];
        return (
          // A chain is changed at its end alone: its places are its keys.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {step !== undefined && (
              <BuiltStepRow
                step={step}
                isLast={index === steps.length}
                onChange={(change) => onChange(changeStep(pattern, index - 1, change))}
              />
            )}
            <BuiltNodeRow
              atlas={atlas}
              node={node}
              isFirst={index === 0}
              isOnly={nodes.length === 1}
              onChange={(change) => onChange(changeNode(pattern, index, change))}
            />
          </li>
        );
      })}
      <li className={styles.next}>
        {last !== undefined && steps.length < MOST_STEPS && !isMissing && (
          <NextStep
            atlas={atlas}
            from={last}
            onChoose={(step, node) => onChange(addStep(pattern, step, node))}
          />
        )}
        {steps.length > 0 && (
          <TextButton look="link" onClick={() => onChange(dropLastStep(pattern))}>
            {t("builder.drop")}
          </TextButton>
        )}
      </li>
    </ol>
  );
}
