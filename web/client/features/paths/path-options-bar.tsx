import { type ReactNode, useId, useState } from "react";
import { STATUSES, type Status } from "../../../../graph/model/kinds.ts";
import type { Relation } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LONGEST_PATH, MOST_PATHS, type PathOptions } from "../../state/path-options.ts";
import { readTypePhrase } from "../../statements/index.ts";
import { Icon } from "../../ui/icon.tsx";
import { toggleAmong } from "./path-options.ts";
import { PathTypes } from "./path-types.tsx";
import styles from "./paths.module.css";

export interface PathOptionsBarProps {
  readonly options: PathOptions;
  /** All relations of the atlas, for their types and numbers. */
  readonly relations: readonly Relation[];
  readonly onChange: (options: PathOptions) => void;
  /** Stands at the end of the row. */
  readonly children?: ReactNode;
}

const PARTS = ["types", "statuses", "direction", "size"] as const;
type Part = (typeof PARTS)[number];

/** What a path may use, said in four words; each opens what can be chosen, below the row. */
export function PathOptionsBar({ options, relations, onChange, children }: PathOptionsBarProps) {
  const [open, setOpen] = useState<Part | null>(null);
  const panelId = useId();
  const textOf = useOptionTexts(options);
  return (
    <div>
      <div className={styles.options}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            className={styles.option}
            aria-expanded={open === part}
            aria-controls={panelId}
            onClick={() => setOpen(open === part ? null : part)}
          >
            {textOf[part]}
            <Icon name="chevronDown" size={14} />
          </button>
        ))}
        {children}
      </div>
      <div id={panelId} className={styles.choices} hidden={open === null}>
        {open === "types" && (
          <PathTypes
            chosen={options.types}
            relations={relations}
            onChange={(types) => onChange({ ...options, types })}
          />
        )}
        {open === "statuses" && <StatusChoice options={options} onChange={onChange} />}
        {open === "direction" && <DirectionChoice options={options} onChange={onChange} />}
        {open === "size" && <SizeChoice options={options} onChange={onChange} />}
      </div>
    </div>
  );
}

function useOptionTexts({ types, statuses, direction, limit, maxLength }: PathOptions) {
  const { t, language } = useLanguage();
  const [only] = types;
  const some =
    only !== undefined && types.length === 1
      ? readTypePhrase(only, language)
      : t("paths.types", { count: types.length });
  return {
    types: types.length === 0 ? t("paths.anyType") : some,
    statuses:
      statuses.length === 0
        ? t("paths.anyStatus")
        : new Intl.ListFormat(language).format(statuses.map((status) => t(`status.${status}`))),
    direction: t(`paths.${direction}Direction`),
    size: `${t("paths.limit", { count: limit })}, ${t("paths.length", { count: maxLength })}`,
  };
}

type ChoiceProps = Pick<PathOptionsBarProps, "options" | "onChange">;

function StatusChoice({ options, onChange }: ChoiceProps) {
  const { t } = useLanguage();
  const { statuses } = options;
  const toggle = (status: Status) =>
    onChange({ ...options, statuses: toggleAmong(statuses, status, STATUSES) });
  return (
    <fieldset className={styles.fields}>
      <legend>{t("paths.statusLegend")}</legend>
      {STATUSES.map((status) => (
        <label key={status}>
          <input
            type="checkbox"
            checked={statuses.length === 0 || statuses.includes(status)}
            onChange={() => toggle(status)}
          />
          {t(`status.${status}`)}
          <span className={styles.hint}>{t(`status.${status}Hint`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function DirectionChoice({ options, onChange }: ChoiceProps) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <fieldset className={styles.fields}>
      <legend>{t("paths.directionLegend")}</legend>
      {(["any", "along"] as const).map((direction) => (
        <label key={direction}>
          <input
            type="radio"
            name={name}
            checked={options.direction === direction}
            onChange={() => onChange({ ...options, direction })}
          />
          {t(`paths.${direction}Direction`)}
        </label>
      ))}
    </fieldset>
  );
}

function SizeChoice({ options, onChange }: ChoiceProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.fields}>
      <NumberChoice
        label={t("paths.limitLegend")}
        most={MOST_PATHS}
        value={options.limit}
        onChange={(limit) => onChange({ ...options, limit })}
      />
      <NumberChoice
        label={t("paths.lengthLegend")}
        most={LONGEST_PATH}
        value={options.maxLength}
        onChange={(maxLength) => onChange({ ...options, maxLength })}
      />
    </div>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberChoice({ label, most, value, onChange }: NumberChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {Array.from({ length: most }, (_, index) => (
          <option key={index}>{index + 1}</option>
        ))}
      </select>
    </label>
  );
}
