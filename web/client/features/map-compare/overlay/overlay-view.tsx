import { useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../map-compare.module.css";
import { placePropositions, type Side } from "../read-comparison.ts";
import { PropositionRow, type SidesProps } from "../sides/side-by-side.tsx";
import { buildOverlay } from "./build-overlay.ts";
import { MapDrawing } from "./map-drawing.tsx";

const SIDES: readonly Side[] = ["both", "mine", "other"];

/** Both maps as one drawing, and the same as sentences. */
export function OverlayView({ mine, other, comparison, keys }: SidesProps) {
  const { t } = useLanguage();
  const overlay = useMemo(
    () => buildOverlay(comparison, { mine, other: other.map }, keys),
    [comparison, mine, other, keys],
  );
  const tagOf = (id: string): string | null => {
    const near = overlay.nearOf.get(id);
    const side = overlay.sideOf.get(id) ?? "both";
    if (side === "both") return null;
    return near === undefined
      ? t(`mapcompare.side.${side}`)
      : `${t(`mapcompare.side.${side}`)}, ${t(`mapcompare.near.${near}`)}`;
  };
  return (
    <>
      <ul className={styles.legend} aria-label={t("mapcompare.legend")}>
        {SIDES.map((side) => (
          <li key={side} data-side={side}>
            <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden>
              <path d="M1 5H33" />
            </svg>
            {t(`mapcompare.side.${side}`)}
          </li>
        ))}
      </ul>
      <div className={styles.drawn}>
        <MapDrawing
          map={overlay.map}
          label={t("mapcompare.overlayOf", { name: other.name })}
          sideOf={(id) => overlay.sideOf.get(id) ?? "both"}
          tagOf={tagOf}
          unnamed={t("mapcompare.unnamed")}
        />
      </div>
      <ul className={styles.list}>
        {placePropositions(comparison).map((placed) => (
          <PropositionRow key={`${placed.side} ${placed.proposition.key}`} placed={placed} />
        ))}
      </ul>
    </>
  );
}
