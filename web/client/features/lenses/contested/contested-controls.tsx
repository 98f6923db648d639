import type { Overview } from "../../../../contract/overview.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { LensFilter } from "../lens-filter.tsx";
import { type ContestedChoice, EVERYTHING, type Grouping, GROUPINGS } from "./choose-contested.ts";
import { ContestedMatrix } from "./contested-matrix.tsx";
import styles from "./contested.module.css";
import type { ContestedItem } from "./read-contested-rows.ts";

export interface ContestedControlsProps {
  readonly items: readonly ContestedItem[];
  readonly sections: Overview["sections"];
  readonly choice: ContestedChoice;
  readonly grouping: Grouping;
  readonly onChoose: (choice: ContestedChoice) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

/** The overview that filters, a text, a section, and how the rows are grouped. */
export function ContestedControls(props: ContestedControlsProps) {
  const { items, sections, choice, grouping, onChoose, onGroup } = props;
  const { t, language } = useLanguage();
  const isNarrowed = Object.values(choice).some((part) => part !== null && part !== "");
  const present = sections.filter(({ number }) => items.some((item) => item.sections.has(number)));
  return (
    <div className={styles.controls}>
      <LensFilter
        text={choice.text}
        label={t("lens.contestedFilter")}
        onChange={(text) => onChoose({ ...choice, text })}
      />
      <label className={styles.field}>
        {t("lens.contestedSection")}
        <select
          value={choice.section ?? ""}
          onChange={({ target: { value } }) =>
            onChoose({ ...choice, section: value === "" ? null : Number(value) })
          }
        >
          <option value="">{t("lens.contestedAnySection")}</option>
          {present.map(({ number, labels }) => (
            <option key={number} value={number}>
              §{number} {labels[language]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles.groupings}>
        <legend>{t("lens.contestedGroup")}</legend>
        {GROUPINGS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="contested-grouping"
              checked={grouping === each}
              onChange={() => onGroup(each)}
            />
            {t(`lens.${each}Grouping`)}
          </label>
        ))}
      </fieldset>
      <ContestedMatrix
        items={items}
        choice={choice}
        onChoose={(part) => onChoose({ ...choice, ...part })}
      />
      {isNarrowed && (
        <TextButton icon="close" onClick={() => onChoose(EVERYTHING)}>
          {t("lens.contestedReset")}
        </TextButton>
      )}
    </div>
  );
}
