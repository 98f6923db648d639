import { useLanguage } from "../i18n/use-language.ts";
import { beginMap, openMap } from "../state/map/map-address.ts";
import { useMapEditor } from "../state/map/use-map-editor.ts";
import { beginActivity } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { TextButton } from "../ui/text-button.tsx";
import type { MapDialogShown } from "./map-dialogs.tsx";

export interface MapToolsProps {
  /** Made in another browser: it can be read and copied. */
  readonly isOthers: boolean;
  readonly onOpen: (dialog: MapDialogShown) => void;
  readonly isComparing: boolean;
  readonly onCompare: () => void;
}

/** What can be done with the whole of a map. */
export function MapTools({ isOthers, onOpen, isComparing, onCompare }: MapToolsProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const { store } = useMapEditor();
  const readMap = () => store.getState().map;
  return (
    <>
      {isOthers && (
        <TextButton
          look="bordered"
          icon="plus"
          onClick={() => beginMap(page, { ...readMap(), revision: 0 })}
        >
          {t("mappage.copy")}
        </TextButton>
      )}
      <TextButton look="bordered" icon="swap" isExpanded={isComparing} onClick={onCompare}>
        {t("mappage.compare")}
      </TextButton>
      <TextButton look="bordered" icon="download" onClick={() => onOpen({ name: "take" })}>
        {t("mappage.export")}
      </TextButton>
      <TextButton look="bordered" icon="file" onClick={() => onOpen({ name: "open", files: [] })}>
        {t("mappage.openFile")}
      </TextButton>
      <TextButton
        look="bordered"
        icon="play"
        onClick={() => beginActivity(page, { is: "map", map: readMap() })}
      >
        {t("mappage.toActivity")}
      </TextButton>
      {!isOthers && (
        <TextButton look="bordered" icon="pencil" onClick={() => onOpen({ name: "details" })}>
          {t("mappage.details")}
        </TextButton>
      )}
      <TextButton look="bordered" icon="back" onClick={() => openMap(page, null)}>
        {t("mappage.all")}
      </TextButton>
    </>
  );
}
