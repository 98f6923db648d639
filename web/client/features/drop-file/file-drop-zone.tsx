import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { DropZone } from "../../ui/drop-zone.tsx";

/** A graph file may be dropped anywhere but on the page of maps, which takes files of its own. */
export function FileDropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const isOn = useStore(page, ({ name }) => name !== "map");
  return <DropZone text={t("drop.file")} onDrop={onDrop} isOn={isOn} />;
}
