import { useLanguage } from "../../../i18n/use-language.ts";
import { HEADS } from "./chain-stages.ts";
import styles from "./chain.module.css";
import type { Geometry } from "./use-geometry.ts";

/** What each column answers: who, with what, to secure what, against what, for whose security. */
export function ChainHeads({ geometry }: { readonly geometry: Geometry }) {
  const { t } = useLanguage();
  return (
    <div className={styles.heads} style={{ width: geometry.width }}>
      {HEADS.map(({ name, stages }) => (
        <div
          key={name}
          className={styles.head}
          style={{ left: geometry.lefts[stages[0]], width: widthOf(geometry, stages) }}
        >
          <h3>{t(`lens.${name}Head`)}</h3>
          <p>{t(`lens.${name}Asks`)}</p>
        </div>
      ))}
    </div>
  );
}

function widthOf({ lefts, room, width }: Geometry, stages: readonly number[]): number {
  const [first = 0] = stages;
  const last = stages.at(-1) ?? 0;
  const end = lefts[last + 1] === undefined ? width - 24 : (lefts[last] ?? 0) + room;
  return end - (lefts[first] ?? 0);
}
