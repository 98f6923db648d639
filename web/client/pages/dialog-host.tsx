import { lazy } from "react";
import { useStore } from "zustand";
import { Opened } from "../i18n/opened.tsx";
import type { Dialog } from "../state/dialogs.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";

const KeysDialog = lazy(async () => ({
  default: (await import("../features/keys/index.ts")).KeysDialog,
}));
const OpenFileDialog = lazy(async () => ({
  default: (await import("../features/open-file/index.ts")).OpenFileDialog,
}));

const FreezeDialog = lazy(async () => ({
  default: (await import("../features/freeze/index.ts")).FreezeDialog,
}));
const TakeAwayDialog = lazy(async () => ({
  default: (await import("../features/take-away/index.ts")).TakeAwayDialog,
}));
const CiteDialog = lazy(async () => ({
  default: (await import("../features/take-away/index.ts")).CiteDialog,
}));
const NotesDialog = lazy(async () => ({
  default: (await import("../features/notes/index.ts")).NotesDialog,
}));
const AttachCopy = lazy(async () => ({
  default: (await import("../features/reading/index.ts")).AttachCopy,
}));
const MapThisDialog = lazy(async () => ({
  default: (await import("../features/map-atlas/index.ts")).MapThisDialog,
}));

/** The dialog that lies over the page, if one does. Each is loaded when it is opened. */
export function DialogHost() {
  const { dialogs } = useAtlasStores();
  const { open } = useStore(dialogs);
  if (open === null) return null;
  return (
    <Opened>
      <DialogOf dialog={open} onClose={() => dialogs.setState({ open: null })} />
    </Opened>
  );
}

interface DialogOfProps {
  readonly dialog: Dialog;
  readonly onClose: () => void;
}

function DialogOf({ dialog, onClose }: DialogOfProps) {
  switch (dialog.kind) {
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "freeze":
      return <FreezeDialog onClose={onClose} />;
    case "notes":
      return <NotesDialog onClose={onClose} />;
    case "attach":
      return <Attach onClose={onClose} />;
    case "openFile":
      return <OpenFileDialog files={dialog.files} onClose={onClose} />;
    case "takeAway":
      return <TakeAwayDialog onClose={onClose} />;
    case "cite":
      return <CiteDialog subject={dialog.subject} onClose={onClose} />;
    case "mapThis":
      return <MapThisDialog found={dialog.found} onClose={onClose} />;
  }
}

function Attach({ onClose }: { readonly onClose: () => void }) {
  const { view } = useAtlasStores();
  const read = () => {
    view.setState({ panel: { kind: "reading" } });
    onClose();
  };
  return <AttachCopy onClose={onClose} onRead={read} />;
}
