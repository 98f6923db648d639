import { lazy, Suspense } from "react";
import type { EntityKind } from "../../../graph/model/kinds.ts";

const TakeMapDialog = lazy(async () => ({
  default: (await import("../features/map-files/index.ts")).TakeMapDialog,
}));
const OpenMapDialog = lazy(async () => ({
  default: (await import("../features/map-files/index.ts")).OpenMapDialog,
}));
const MapDetailsDialog = lazy(async () => ({
  default: (await import("../features/map-files/index.ts")).MapDetailsDialog,
}));
const MapDropZone = lazy(async () => ({
  default: (await import("../features/map-files/index.ts")).MapDropZone,
}));

export type MapDialogShown =
  | { readonly name: "take" | "details" }
  /** Dropped onto the page; none where the dialog asks. */
  | { readonly name: "open"; readonly files: readonly File[] };

export interface MapDialogProps {
  readonly shown: MapDialogShown | null;
  readonly isReadOnly: boolean;
  readonly kindOf: (entity: string) => EntityKind | null;
  readonly onShow: (shown: MapDialogShown | null) => void;
}

/** What lies over an open map, loaded when it is opened; and the place that takes files. */
export function MapDialogs({ shown, isReadOnly, kindOf, onShow }: MapDialogProps) {
  const close = () => onShow(null);
  return (
    <Suspense>
      <MapDropZone onDrop={(files) => onShow({ name: "open", files })} />
      {shown?.name === "take" && <TakeMapDialog kindOf={kindOf} onClose={close} />}
      {shown?.name === "open" && (
        <OpenMapDialog files={shown.files} mayAdd={!isReadOnly} onClose={close} />
      )}
      {shown?.name === "details" && <MapDetailsDialog onClose={close} />}
    </Suspense>
  );
}

export interface ShelfDialogProps {
  /** Null while it is closed. */
  readonly files: readonly File[] | null;
  readonly onShow: (files: readonly File[] | null) => void;
}

/** The same where no map is open. */
export function ShelfDialog({ files, onShow }: ShelfDialogProps) {
  return (
    <Suspense>
      <MapDropZone onDrop={onShow} />
      {files !== null && (
        <OpenMapDialog files={files} mayAdd={false} onClose={() => onShow(null)} />
      )}
    </Suspense>
  );
}
