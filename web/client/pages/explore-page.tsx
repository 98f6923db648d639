import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useCallback } from "react";
import { useStore } from "zustand";
import { FileDropZone } from "../features/drop-file/index.ts";
import { CanvasTools } from "../features/layouts/index.ts";
import { Stage, useLoadScene } from "../features/stage/index.ts";
import { TopBar } from "../features/top-bar/index.ts";
import { Opened } from "../i18n/opened.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useAtlasStores, useView } from "../state/use-atlas-stores.ts";
import { PHONE } from "../theme/screens.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { DialogHost } from "./dialog-host.tsx";
import styles from "./explore-page.module.css";
import { KindsSheet } from "./kinds-sheet.tsx";
import { Palette } from "./palette.tsx";
import { PhoneSheet } from "./phone-sheet.tsx";
import { Rail } from "./rail.tsx";
import { SideColumn } from "./side-column.tsx";
import { SkipLink } from "./skip-link.tsx";
import { useAfterPicture } from "./use-after-picture.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useEncodedValues } from "./use-encoded-values.tsx";
import { useExploreKeys } from "./use-explore-keys.ts";
import { useFetchAhead } from "./use-fetch-ahead.ts";
import { useShowSet } from "./use-show-set.ts";

const AtlasList = lazy(async () => ({
  default: (await import("../features/list/index.ts")).AtlasList,
}));
const LensPage = lazy(async () => ({
  default: (await import("../features/lenses/index.ts")).LensPage,
}));

/** The explorer: rail, canvas or lens, side column; on a phone the canvas over a sheet. */
export function ExplorePage() {
  const loaded = useLoadScene();
  const { overview } = loaded;
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const { presenter } = useAtlasStores();
  const presenting = useStore(presenter);
  const isLens = useView(({ place }) => place.kind === "lens");
  const isAsked = useView(({ place }) => place.kind === "question");
  const isReading = useView(({ selection, panel }) => selection !== null || panel !== null);
  const { values: metricValues, meter } = useEncodedValues();
  const isAfter = useAfterPicture();
  useExploreKeys();
  useFetchAhead();
  useDocumentTitle(overview);
  // A lens has the whole width until something in it is opened.
  const hasSide = !isLens || isReading;
  return (
    <div
      className={styles.page}
      data-wide={isReading || isAsked || undefined}
      data-alone={!hasSide || undefined}
      data-presenting={presenting.isOn || undefined}
    >
      <SkipLink />
      <div className={styles.bar}>
        <TopBar
          renderSearch={(onDone) => isAfter && <Palette overview={overview} onDone={onDone} />}
        />
      </div>
      {!isPhone && <Rail overview={overview} />}
      <Stage
        loaded={loaded}
        list={
          <Suspense fallback={null}>
            <AtlasList />
          </Suspense>
        }
        lens={isLens && <Lens />}
        tools={<CanvasTools />}
        metricValues={metricValues}
        kindsButton={isPhone && <KindsSheet overview={overview} />}
      />
      {hasSide && <Side overview={overview} isPhone={isPhone} />}
      {meter}
      <Overlays />
    </div>
  );
}

function Lens() {
  const { t } = useLanguage();
  const showSet = useShowSet();
  const place = useView((view) => view.place);
  if (place.kind !== "lens") return null;
  return (
    <Opened waiting={<LoadingNote text={t("inspector.loading")} />}>
      <LensPage key={place.id} id={place.id} onShowOnCanvas={showSet} />
    </Opened>
  );
}

type SideProps = Parameters<typeof SideColumn>[0] & { readonly isPhone: boolean };

function Side({ overview, isPhone }: SideProps) {
  const { t } = useLanguage();
  const isAfter = useAfterPicture();
  const column = isAfter && <SideColumn overview={overview} />;
  if (isPhone) return <PhoneSheet>{column}</PhoneSheet>;
  return (
    <aside className={styles.side} aria-label={t("inspector.label")}>
      {column}
    </aside>
  );
}

/** What lies over the page when it does. */
function Overlays() {
  const { t } = useLanguage();
  const { presenter, dialogs } = useAtlasStores();
  const isBlank = useStore(presenter, (state) => state.isBlank);
  const openFiles = useCallback(
    (files: readonly File[]) => dialogs.setState({ open: { kind: "openFile", files } }),
    [dialogs],
  );
  return (
    <>
      <FileDropZone onDrop={openFiles} />
      <DialogHost />
      {isBlank && (
        <div className={styles.blank} role="status">
          {t("presenter.blank")}
        </div>
      )}
    </>
  );
}
