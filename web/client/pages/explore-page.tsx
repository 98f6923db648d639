import { useMediaQuery } from "@mantine/hooks";
import { useLanguage } from "../i18n/use-language.ts";
import { AtlasList } from "../features/list/index.ts";
import { SearchBox } from "../features/search/index.ts";
import { LegendRail } from "../features/legend/index.ts";
import { Stage, useLoadScene } from "../features/stage/index.ts";
import { TopBar } from "../features/top-bar/index.ts";
import { useView } from "../state/use-atlas-stores.ts";
import { NARROW, PHONE } from "../theme/screens.ts";
import styles from "./explore-page.module.css";
import { KindsSheet } from "./kinds-sheet.tsx";
import { PhoneSheet } from "./phone-sheet.tsx";
import { SideColumn } from "./side-column.tsx";
import { SkipLink } from "./skip-link.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import { useExploreKeys } from "./use-explore-keys.ts";

const NOW = { getInitialValueInEffect: false } as const;

/** The explorer: rail, canvas, side column; on a phone the canvas over a sheet. */
export function ExplorePage() {
  const { t } = useLanguage();
  const loaded = useLoadScene();
  const isPhone = useMediaQuery(PHONE, undefined, NOW);
  const isStrip = useMediaQuery(NARROW, undefined, NOW);
  const isWide = useView(({ selection, place }) => selection !== null || place.kind === "question");
  useExploreKeys();
  useDocumentTitle(loaded.overview);

  const { overview } = loaded;
  const whole =
    overview === null
      ? null
      : { entities: overview.entities.length, relations: overview.relations.length };
  return (
    <div className={styles.page} data-wide={isWide || undefined}>
      <SkipLink />
      <div className={styles.bar}>
        <TopBar renderSearch={(onDone) => <SearchBox onDone={onDone} />} />
      </div>
      {!isPhone && (
        <nav className={styles.rail} aria-label={t("rail.kinds")}>
          <LegendRail isStrip={isStrip} whole={whole} />
        </nav>
      )}
      <Stage
        loaded={loaded}
        list={<AtlasList />}
        kindsButton={isPhone && <KindsSheet whole={whole} />}
      />
      {isPhone ? (
        <PhoneSheet>
          <SideColumn overview={overview} />
        </PhoneSheet>
      ) : (
        <aside className={styles.side} aria-label={t("inspector.label")}>
          <SideColumn overview={overview} />
        </aside>
      )}
    </div>
  );
}
