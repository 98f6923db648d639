import { useStore } from "zustand";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { DropZone } from "../../../ui/drop-zone.tsx";

/** A map's file may be dropped anywhere on the page of maps. */
export function MapDropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const isOn = useStore(page, ({ name }) => name === "map");
  return <DropZone text={t("mapfiles.drop")} onDrop={onDrop} isOn={isOn} />;
}
