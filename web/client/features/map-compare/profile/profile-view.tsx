import { MEASURES } from "../../../../../graph/maps/measures/measure-names.ts";
import { useMemo } from "react";
import {
  profileAgainstExperts,
  type SharedProposition,
} from "../../../../../graph/maps/comparing/profile-against-experts.ts";
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import { toKeyedMap } from "../../../../../graph/maps/keyed-map.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ComparedMap } from "../compared-map.ts";
import styles from "../map-compare.module.css";
import { describeMeasures } from "../measures/describe-measures.ts";
import { PropositionText } from "../proposition-text.tsx";

interface ProfileViewProps {
  readonly mine: ConceptMap;
  readonly others: readonly ComparedMap[];
  readonly keys: MapKeys;
}

/** Beside several views at once: a profile, as there are several right maps. */
export function ProfileView({ mine, others, keys }: ProfileViewProps) {
  const { t, language } = useLanguage();
  const profile = useMemo(
    () =>
      profileAgainstExperts(
        toKeyedMap(mine, keys),
        others.map(({ id, map }) => ({ id, map: toKeyedMap(map, keys) })),
      ),
    [mine, others, keys],
  );
  const nameOf = new Map(others.map(({ id, name }) => [id, name]));
  const toNames = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? "").join(", ");
  const byAll = profile.unsaid.filter(({ experts }) => experts.length === others.length);
  const bySome = profile.unsaid.filter(({ experts }) => experts.length < others.length);
  return (
    <>
      <p className={styles.about}>{t("mapcompare.profileAbout")}</p>
      {/* Wider than a phone: arrow keys move it. */}
      <div
        className={styles.scroll}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={t("mapcompare.profile")}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("mapcompare.view")}</th>
              {MEASURES.map((name) => (
                <th key={name} scope="col">
                  {t(`mapcompare.name.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profile.views.map(({ expert, comparison }) => (
              <tr key={expert}>
                <th scope="row">{nameOf.get(expert)}</th>
                {describeMeasures(comparison.measures).map(({ name, value, inputs }) => (
                  <td key={name}>
                    {value === null ? "–" : formatNumber(value, language)}
                    {name === "relational" && value !== null && ` / ${inputs["most"]}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Shared title={t("mapcompare.said")} items={profile.said} toNames={toNames} />
      <Shared title={t("mapcompare.unsaidByAll")} items={byAll} toNames={toNames} />
      <Shared title={t("mapcompare.unsaidBySome")} items={bySome} toNames={toNames} />
    </>
  );
}

interface SharedProps {
  readonly title: string;
  readonly items: readonly SharedProposition[];
  readonly toNames: (ids: readonly string[]) => string;
}

function Shared({ title, items, toNames }: SharedProps) {
  const { t } = useLanguage();
  if (items.length === 0) return null;
  return (
    <section className={styles.block}>
      <h4>{title}</h4>
      <ul className={styles.list}>
        {items.map(({ proposition, experts }) => (
          <li key={proposition.key}>
            <PropositionText words={proposition.words} />
            <span className={styles.where}>
              {experts.length === 0 ? t("mapcompare.different") : toNames(experts)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
