import { useMemo } from "react";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ComparedMap } from "../compared-map.ts";
import styles from "../map-compare.module.css";
import { MapDrawing } from "../overlay/map-drawing.tsx";
import { PropositionText } from "../proposition-text.tsx";
import {
  type Comparison,
  type PlacedProposition,
  placePropositions,
  type Side,
} from "../read-comparison.ts";
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import { propositionKey } from "../../../../../graph/maps/keyed-map.ts";

export interface SidesProps {
  readonly mine: ConceptMap;
  readonly other: ComparedMap;
  readonly comparison: Comparison;
  readonly keys: MapKeys;
}

/** The two maps beside each other: drawings, and under each its sentences. */
export function SideBySide({ mine, other, comparison, keys }: SidesProps) {
  const { t } = useLanguage();
  const placed = placePropositions(comparison);
  return (
    <div className={styles.sides}>
      <OneSide
        title={t("mapcompare.this")}
        map={mine}
        keys={keys}
        side="mine"
        propositions={placed.filter(({ side }) => side !== "other")}
      />
      <OneSide
        title={other.name}
        map={other.map}
        keys={keys}
        side="other"
        propositions={placed.filter(({ side }) => side !== "mine")}
      />
    </div>
  );
}

interface OneSideProps {
  readonly title: string;
  readonly map: ConceptMap;
  readonly keys: MapKeys;
  readonly side: Exclude<Side, "both">;
  readonly propositions: readonly PlacedProposition[];
}

function OneSide({ title, map, keys, side, propositions }: OneSideProps) {
  const { t } = useLanguage();
  const sides = useMemo(
    () => sidesIn(map, { keys, side, propositions }),
    [map, keys, side, propositions],
  );
  return (
    <section className={styles.side} aria-label={title}>
      <h4>{title}</h4>
      <div className={styles.drawn}>
        <MapDrawing
          map={map}
          label={t("mapcompare.drawing", { name: title })}
          sideOf={(id) => sides.get(id) ?? "both"}
          tagOf={() => null}
          unnamed={t("mapcompare.unnamed")}
        />
      </div>
      <ul className={styles.list}>
        {propositions.map((each) => (
          <PropositionRow key={each.proposition.key} placed={each} />
        ))}
      </ul>
      {propositions.length === 0 && (
        <p className={styles.about}>{t("mapcompare.noPropositions")}</p>
      )}
    </section>
  );
}

/** A sentence, with where it is said in words. */
export function PropositionRow({ placed }: { readonly placed: PlacedProposition }) {
  const { t } = useLanguage();
  const { proposition, side, near } = placed;
  return (
    <li data-side={side}>
      <PropositionText words={proposition.words} />
      <span className={styles.where}>
        {t(`mapcompare.side.${side}`)}
        {near !== null && `, ${t(`mapcompare.near.${near}`)}`}
      </span>
    </li>
  );
}

/** Phrases that only this map says stand out; a phrase of several ends does when one of its propositions does. */
function sidesIn(
  map: ConceptMap,
  { keys, side, propositions }: Pick<OneSideProps, "keys" | "side" | "propositions">,
): ReadonlyMap<string, Side> {
  const alone = new Set(
    propositions.filter((each) => each.side === side).map(({ proposition }) => proposition.key),
  );
  const keyOf = new Map(map.concepts.map((concept) => [concept.id, keys.conceptKey(concept)]));
  return new Map(
    map.phrases.map(({ id, text, sources, targets }) => {
      const phrase = keys.phraseKey(text);
      const isAlone = sources.some((source) =>
        targets.some((target) =>
          alone.has(
            propositionKey({
              source: keyOf.get(source) ?? "",
              phrase,
              target: keyOf.get(target) ?? "",
            }),
          ),
        ),
      );
      return [id, isAlone ? side : "both"];
    }),
  );
}
