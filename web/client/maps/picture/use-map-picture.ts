/** Pictures of a map, in the reader's language: for files, and for paper. */
import { drawMap } from "../../../../graph/formats/maps/picture/draw-map.ts";
import type {
  MapPicture,
  PictureMark,
} from "../../../../graph/formats/maps/picture/map-picture.ts";
import { writePictureSvg } from "../../../../graph/formats/maps/picture/write-picture-svg.ts";
import { countPropositions } from "../../../../graph/maps/count-propositions.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { EntityKind } from "../../../../graph/model/kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KIND_ICONS } from "../../scene/looks/kind-icons.ts";
import { PALETTES } from "../../scene/looks/palette.ts";
import { createTextMeasure, loadFonts } from "../../scene/drawing/fonts.ts";
import { paintPicture, toFont } from "./paint-picture.ts";
import { type Paper, printPicture } from "./print-picture.ts";

export interface MapPictureHand {
  /** The text of an SVG file. */
  toSvg(map: ConceptMap): Promise<string>;
  /** @throws MapPictureError */
  toPng(map: ConceptMap): Promise<Blob>;
  /** One page, upright or across as the map is. Ends when the browser's own window is closed. */
  print(map: ConceptMap, paper: Paper): Promise<void>;
}

/** @param kindOf Of an entity of the atlas; null where it is not known. */
export function useMapPicture(kindOf: (entity: string) => EntityKind | null): MapPictureHand {
  const { t, language } = useLanguage();

  function markOf(entity: string): PictureMark | null {
    const kind = kindOf(entity);
    if (kind === null) return null;
    const color = PALETTES.light.kinds[kind];
    const isSquare = kind === "Instrument";
    return { name: t(`kind.${kind}`), color, icon: KIND_ICONS[kind], isSquare };
  }

  async function draw(map: ConceptMap): Promise<MapPicture> {
    await loadFonts();
    const measure = createTextMeasure();
    const date = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    const counts = [
      t("mapcanvas.concepts", { count: map.concepts.length }),
      t("mapcanvas.propositions", { count: countPropositions(map) }),
      date,
    ].join(" · ");
    const foot = map.title.trim() === "" ? [counts] : [map.title.trim(), counts];
    return drawMap(map, {
      measure: (text, style) => measure(toFont(style), text),
      markOf,
      words: { crossLink: t("mapcanvas.crossLink"), foot, unnamed: t("mapcanvas.unnamed") },
    });
  }

  return {
    toSvg: async (map) => writePictureSvg(await draw(map)),
    toPng: async (map) => paintPicture(await draw(map)),
    print: async (map, paper) => printPicture(await draw(map), paper),
  };
}
