import { useId, useState } from "react";
import type { KeyedMap } from "../../../../../graph/maps/keyed-map.ts";
import {
  NOVAK_GOWIN_WEIGHTS,
  type NovakGowinCounts,
  scoreNovakGowin,
} from "../../../../../graph/maps/measures/novak-gowin.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../map-compare.module.css";
import type { Comparison } from "../read-comparison.ts";

const COUNTED = Object.keys(NOVAK_GOWIN_WEIGHTS) as (keyof NovakGowinCounts)[];
const HEAVIEST = 100;

/** Counts of a map's structure with weights that can be changed; it needs no other map, so that both are shown. */
export function NovakGowin({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useLanguage();
  const [weights, setWeights] = useState(NOVAK_GOWIN_WEIGHTS);
  const isChanged = COUNTED.some((name) => weights[name] !== NOVAK_GOWIN_WEIGHTS[name]);
  return (
    <section className={styles.measure} aria-label={t("mapcompare.name.novakGowin")}>
      <h4>{t("mapcompare.name.novakGowin")}</h4>
      <p className={styles.formula}>{t("mapcompare.formula.novakGowin")}</p>
      <fieldset className={styles.weights}>
        <legend>{t("mapcompare.weights")}</legend>
        {COUNTED.map((name) => (
          <Weight
            key={name}
            label={t(`mapcompare.counted.${name}`)}
            value={weights[name]}
            onChange={(value) => setWeights({ ...weights, [name]: value })}
          />
        ))}
      </fieldset>
      {isChanged && (
        <TextButton look="link" onClick={() => setWeights(NOVAK_GOWIN_WEIGHTS)}>
          {t("mapcompare.usualWeights")}
        </TextButton>
      )}
      <ScoreLine label={t("mapcompare.this")} map={comparison.mine} weights={weights} />
      <ScoreLine label={t("mapcompare.other")} map={comparison.other} weights={weights} />
      <p>{t("mapcompare.caveat.novakGowin")}</p>
      <p className={styles.source}>{t("mapcompare.source.novakGowin")}</p>
    </section>
  );
}

interface WeightProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Weight({ label, value, onChange }: WeightProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={HEAVIEST}
        value={value}
        onChange={({ currentTarget }) =>
          onChange(Math.min(HEAVIEST, Math.max(0, Math.round(currentTarget.valueAsNumber) || 0)))
        }
      />
    </span>
  );
}

interface ScoreLineProps {
  readonly label: string;
  readonly map: KeyedMap;
  readonly weights: NovakGowinCounts;
}

/** `14 × 1 + 3 × 5 + … = 42` */
function ScoreLine({ label, map, weights }: ScoreLineProps) {
  const { counts, value } = scoreNovakGowin(map, { weights });
  const sum = COUNTED.map((name) => `${counts[name]} × ${weights[name]}`).join(" + ");
  return (
    <p className={styles.put}>
      <b>{label}</b>: {sum} = {value}
    </p>
  );
}
