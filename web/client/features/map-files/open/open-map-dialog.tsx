import { use, useEffect, useRef, useState } from "react";
import type { ReadMap } from "../../../../../graph/formats/maps/to-concept-map.ts";
import { MAP_FILES } from "../../../maps/files/map-files.ts";
import { useReadMap } from "../../../maps/files/use-read-map.ts";
import { layOutNew } from "../../../maps/lay-out-new.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { beginMap } from "../../../state/map/map-address.ts";
import { MapEditorContext } from "../../../state/map/use-map-editor.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { SheetDialog } from "../../../ui/sheet-dialog.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../map-files.module.css";
import { AddHere } from "./add-here.tsx";
import { FoundMap } from "./found-map.tsx";
import { PasteLines } from "./paste-lines.tsx";

export interface OpenMapDialogProps {
  /** Dropped onto the page already; else the dialog asks. */
  readonly files: readonly File[];
  /** Whether the open map may take it over. */
  readonly mayAdd: boolean;
  readonly onClose: () => void;
}

interface Found {
  readonly read: ReadMap;
  readonly name: string;
}

/** Opens a map from a file, or from pasted lines: read in this browser, as a new map or as a part of the open one. */
export function OpenMapDialog({ files, mayAdd, onClose }: OpenMapDialogProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const editor = use(MapEditorContext);
  const [found, setFound] = useState<Found | null>(null);
  const reading = useReadMap((read, name) => setFound({ read, name }));
  useDropped(files, reading.readFile);
  const begin = async ({ read: { map } }: Found): Promise<void> => {
    const laidOut = await layOutNew(map);
    onClose();
    beginMap(page, laidOut);
  };
  return (
    <SheetDialog title={t("mapfiles.open")} closeLabel={t("inspector.close")} onClose={onClose}>
      <p className={styles.about}>{t("mapfiles.openAbout")}</p>
      <input
        className={styles.field}
        type="file"
        accept={MAP_FILES}
        aria-label={t("mapfiles.choose")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          setFound(null);
          if (file !== undefined) reading.readFile(file);
        }}
      />
      <PasteLines
        onRead={(text) => {
          setFound(null);
          reading.readText(text);
        }}
      />
      {reading.isBusy && (
        <div className={styles.row}>
          <LoadingNote text={t("mapfiles.reading")} />
          <TextButton look="bordered" onClick={reading.cancel}>
            {t("mapfiles.cancel")}
          </TextButton>
        </div>
      )}
      {reading.problem !== null && (
        <p role="alert" className={styles.problem}>
          {reading.problem}
        </p>
      )}
      {found !== null && (
        <FoundMap {...found}>
          <TextButton look="bordered" icon="plus" onClick={() => void begin(found)}>
            {t("mapfiles.asNew")}
          </TextButton>
          {mayAdd && editor !== null && (
            <AddHere editor={editor} map={found.read.map} onDone={onClose} />
          )}
        </FoundMap>
      )}
    </SheetDialog>
  );
}

/** A dialog reads one file: the first that was dropped. */
function useDropped(files: readonly File[], read: (file: File) => void): void {
  const dropped = useRef(files);
  useEffect(() => {
    const [file] = dropped.current;
    dropped.current = [];
    if (file !== undefined) read(file);
    // The files were dropped once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
