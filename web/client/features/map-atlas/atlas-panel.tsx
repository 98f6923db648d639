import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { MapCheck } from "./check/map-check.tsx";
import { InsertEntity } from "./insert/insert-entity.tsx";
import { InsertPart } from "./insert/insert-part.tsx";
import styles from "./map-atlas.module.css";
import { LinkOffers } from "./suggest/link-offers.tsx";
import { RelationOffers } from "./suggest/relation-offers.tsx";
import { useAtlasCheck } from "./use-atlas-check.ts";

/** The atlas beside the map: to insert from, to be linked with, to be held against. */
export function AtlasPanel() {
  const { t } = useLanguage();
  const check = useAtlasCheck();
  const isReadOnly = useMapState((state) => state.isReadOnly);
  return (
    <section className={styles.panel} aria-label={t("mapatlas.title")}>
      {!isReadOnly && (
        <>
          <PanelSection title={t("mapatlas.insertEntity")}>
            <InsertEntity />
          </PanelSection>
          <PanelSection title={t("mapatlas.insertScene")}>
            <InsertPart />
          </PanelSection>
        </>
      )}
      {check.isWaiting && <LoadingNote text={t("mapatlas.loading")} />}
      {check.failure !== null && <QueryProblem failure={check.failure} retry={check.retry} />}
      {!isReadOnly && (
        <>
          <PanelSection title={t("mapatlas.relations")}>
            <p className={styles.quiet}>{t("mapatlas.relationsAbout")}</p>
            <RelationOffers check={check} />
          </PanelSection>
          <PanelSection title={t("mapatlas.links")}>
            <LinkOffers check={check} />
          </PanelSection>
        </>
      )}
      <PanelSection title={t("mapatlas.check")}>
        <p className={styles.quiet}>{t("mapatlas.checkAbout")}</p>
        <MapCheck check={check} />
      </PanelSection>
    </section>
  );
}
