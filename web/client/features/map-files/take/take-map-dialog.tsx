import { useState } from "react";
import { MAP_FORMATS, type MapFormat } from "../../../../../graph/formats/maps/map-formats.ts";
import { writeMap } from "../../../../../graph/formats/maps/write-map.ts";
import type { EntityKind } from "../../../../../graph/model/kinds.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { MapPictureError } from "../../../maps/picture/paint-picture.ts";
import { type MapPictureHand, useMapPicture } from "../../../maps/picture/use-map-picture.ts";
import { saveFile } from "../../../share/save-file.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { Icon } from "../../../ui/icon.tsx";
import { SheetDialog } from "../../../ui/sheet-dialog.tsx";
import styles from "../map-files.module.css";
import { toFileName } from "./file-name.ts";
import { FormatRow } from "./format-row.tsx";

export interface TakeMapDialogProps {
  readonly kindOf: (entity: string) => EntityKind | null;
  readonly onClose: () => void;
}

const GROUPS = [
  { id: "maps", formats: ["cxl", "propositions", "json"] },
  { id: "boards", formats: ["canvas", "kumu"] },
  { id: "graphs", formats: ["graphml", "gexf"] },
  { id: "text", formats: ["outline"] },
] as const satisfies readonly { readonly id: string; readonly formats: readonly MapFormat[] }[];

const PICTURES = ["png", "svg", "a4", "a3"] as const;
type Picture = (typeof PICTURES)[number];

/** The map as a file, as a picture or on paper. What a format cannot hold is said before it is saved. */
export function TakeMapDialog({ kindOf, onClose }: TakeMapDialogProps) {
  const { t } = useLanguage();
  const map = useMapState((state) => state.map);
  const [told, setTold] = useState("");
  const name = toFileName(map);
  const save = (format: MapFormat): void => {
    const { extension, mediaType } = MAP_FORMATS[format];
    saveFile(`${name}${extension}`, new Blob([writeMap(map, format)], { type: mediaType }));
    setTold(t("mapfiles.saved", { name: `${name}${extension}` }));
  };
  const pictures = usePictures({ kindOf, name, onTold: setTold });
  return (
    <SheetDialog title={t("mapfiles.take")} closeLabel={t("inspector.close")} onClose={onClose}>
      <section className={styles.group}>
        <h3>{t("mapfiles.group.pictures")}</h3>
        <ul>
          {PICTURES.map((picture) => (
            <li key={picture} className={styles.format}>
              <button type="button" onClick={() => pictures(picture)}>
                <Icon name={picture === "png" || picture === "svg" ? "download" : "file"} />
                {t(`mapfiles.picture.${picture}`)}
              </button>
              <span className={styles.opens}>{t(`mapfiles.pictureFor.${picture}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      {GROUPS.map(({ id, formats }) => (
        <section key={id} className={styles.group}>
          <h3>{t(`mapfiles.group.${id}`)}</h3>
          <ul>
            {formats.map((format) => (
              <FormatRow key={format} format={format} map={map} onSave={() => save(format)} />
            ))}
          </ul>
        </section>
      ))}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </SheetDialog>
  );
}

interface PictureOptions extends Pick<TakeMapDialogProps, "kindOf"> {
  readonly name: string;
  readonly onTold: (text: string) => void;
}

function usePictures({ kindOf, name, onTold }: PictureOptions): (picture: Picture) => void {
  const { t } = useLanguage();
  const hand = useMapPicture(kindOf);
  const map = useMapState((state) => state.map);
  const makers: Readonly<Record<Picture, (hand: MapPictureHand) => Promise<void>>> = {
    png: async ({ toPng }) => keep("png", await toPng(map)),
    svg: async ({ toSvg }) =>
      keep("svg", new Blob([await toSvg(map)], { type: "image/svg+xml;charset=utf-8" })),
    a4: ({ print }) => print(map, "a4"),
    a3: ({ print }) => print(map, "a3"),
  };
  const keep = (extension: string, blob: Blob): void => {
    saveFile(`${name}.${extension}`, blob);
    onTold(t("mapfiles.saved", { name: `${name}.${extension}` }));
  };
  return (picture) => {
    onTold("");
    makers[picture](hand).catch((error: unknown) => {
      if (!(error instanceof MapPictureError)) throw error;
      onTold(t("mapfiles.noPicture"));
    });
  };
}
