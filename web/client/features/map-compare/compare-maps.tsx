import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TabList } from "../../ui/tab-list.tsx";
import type { ComparedMap } from "./compared-map.ts";
import { GrowthView } from "./growth/growth-view.tsx";
import styles from "./map-compare.module.css";
import { MeasureList } from "./measures/measure-list.tsx";
import { OverlayView } from "./overlay/overlay-view.tsx";
import { ProfileView } from "./profile/profile-view.tsx";
import { readComparison } from "./read-comparison.ts";
import type { JoinedWords } from "./same/joined-words.ts";
import { JoinPanel } from "./same/join-panel.tsx";
import { useJoinedWords } from "./same/use-joined-words.ts";
import { SideBySide } from "./sides/side-by-side.tsx";

export interface CompareMapsProps {
  readonly mine: ConceptMap;
  /** Should stay the same list. */
  readonly others: readonly ComparedMap[];
  /** Under which this browser keeps which words were joined by hand. */
  readonly storageKey: string;
  /** What counts as the same besides. Should stay the same object. */
  readonly same?: JoinedWords;
  /** Ways to another map. */
  readonly adding?: ReactNode;
  readonly onClose?: () => void;
}

const VIEWS = ["growth", "sides", "overlay", "measures", "profile"] as const;
type View = (typeof VIEWS)[number];

/** A map beside others: what both say, what only one says, every measure with its formula, and, beside several, a profile. */
export function CompareMaps(props: CompareMapsProps) {
  const { mine, others, storageKey, same, adding, onClose } = props;
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const maps = useMemo(() => [mine, ...others.map(({ map }) => map)], [mine, others]);
  const sameness = useJoinedWords({ storageKey, maps, given: same });
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? others.at(-1) ?? null;
  const comparison = useMemo(
    () => (other === null ? null : readComparison(mine, other.map, sameness.keys)),
    [mine, other, sameness.keys],
  );
  return (
    <main className={styles.page} aria-label={t("mapcompare.title")}>
      <div className={styles.rail}>
        <header>
          <h3 ref={heading} tabIndex={-1}>
            {t("mapcompare.title")}
          </h3>
          {onClose !== undefined && (
            <IconButton icon="close" label={t("mapcompare.close")} onClick={onClose} />
          )}
        </header>
        {others.length > 1 && (
          <Choice others={others} chosen={other?.id ?? ""} onChoose={setChosen} />
        )}
        {adding}
        {comparison !== null && (
          <JoinPanel comparison={comparison} joined={sameness.joined} onChange={sameness.change} />
        )}
      </div>
      <div className={styles.content}>
        {other === null || comparison === null ? (
          <p className={styles.empty}>{t("mapcompare.nothing")}</p>
        ) : (
          <Views key={other.id} {...{ mine, other, others, comparison }} keys={sameness.keys} />
        )}
      </div>
    </main>
  );
}

interface ChoiceProps {
  readonly others: readonly ComparedMap[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ others, chosen, onChoose }: ChoiceProps) {
  const { t } = useLanguage();
  return (
    <fieldset className={styles.choice}>
      <legend>{t("mapcompare.beside")}</legend>
      {others.map(({ id, name }) => (
        <label key={id}>
          <input
            type="radio"
            name="compared"
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface ViewsProps extends Omit<Parameters<typeof SideBySide>[0], "other"> {
  readonly other: ComparedMap;
  readonly others: readonly ComparedMap[];
}

function Views({ others, ...shown }: ViewsProps) {
  const { t } = useLanguage();
  const isEarlier = shown.other.isEarlier === true;
  const views = VIEWS.filter(
    (view) => (view !== "growth" || isEarlier) && (view !== "profile" || others.length > 1),
  );
  const [view, setView] = useState<View>(isEarlier ? "growth" : "sides");
  return (
    <>
      <TabList
        id="map-compare"
        label={t("mapcompare.views")}
        tabs={views.map((id) => ({ id, label: t(`mapcompare.view.${id}`) }))}
        chosen={view}
        onChoose={setView}
      />
      <div
        id={`map-compare-${view}-panel`}
        role="tabpanel"
        aria-labelledby={`map-compare-${view}`}
        tabIndex={0}
        className={styles.view}
      >
        <p className={styles.with}>{t("mapcompare.comparedWith", { name: shown.other.name })}</p>
        <Content view={view} others={others} {...shown} />
      </div>
    </>
  );
}

/** Only what is looked at is worked out. */
function Content({ view, others, ...shown }: ViewsProps & { readonly view: View }) {
  switch (view) {
    case "growth":
      return <GrowthView {...shown} />;
    case "sides":
      return <SideBySide {...shown} />;
    case "overlay":
      return <OverlayView {...shown} />;
    case "measures":
      return <MeasureList comparison={shown.comparison} />;
    case "profile":
      return <ProfileView mine={shown.mine} others={others} keys={shown.keys} />;
  }
}
