import { STATUSES } from "../../../../graph/model/kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { readTypePhrase } from "../../statements/index.ts";
import { Icon } from "../../ui/icon.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { BuiltStep } from "./pattern.ts";
import styles from "./pattern-builder.module.css";

export interface BuiltStepRowProps {
  readonly step: BuiltStep;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<BuiltStep>) => void;
}

/** One relation of the chain, with its phrase and which way it reads. */
export function BuiltStepRow({ step, isLast, onChange }: BuiltStepRowProps) {
  const { t, language } = useLanguage();
  const { type, direction, status, isMissing } = step;
  const phrase = type === null ? t("builder.anyRelation") : readTypePhrase(type, language);
  return (
    <div className={styles.step}>
      <p>
        <Icon name={direction === "out" ? "down" : "up"} size={15} />
        <i>{phrase}</i>
        <span className={styles.way}>{t(direction === "out" ? "builder.out" : "builder.in")}</span>
      </p>
      {isLast && (
        <SelectField
          label={t("builder.holds")}
          value={isMissing ? "missing" : (status ?? "any")}
          options={[
            { value: "any", label: t("builder.anyStatus") },
            ...STATUSES.map((each) => ({ value: each, label: t(`status.${each}`) })),
            { value: "missing", label: t("builder.missing") },
          ]}
          onChange={(chosen) =>
            onChange({
              isMissing: chosen === "missing",
              status: STATUSES.find((each) => each === chosen) ?? null,
            })
          }
        />
      )}
    </div>
  );
}
