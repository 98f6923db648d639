/** A picture of the view: by the canvas, or without one where the list stands in its place. */
import { ENTITY_KINDS, type Language } from "../../../../graph/model/kinds.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { Translate } from "../../i18n/use-language.ts";
import { degreesOf } from "../../state/scene.ts";
import type { AtlasStores } from "../../state/atlas-stores.ts";
import type { PictureSpec } from "../../state/picture-spec.ts";
import { USUAL_ENCODING } from "../../state/view.ts";

export interface DrawOptions {
  readonly stores: AtlasStores;
  readonly overview: Overview | undefined;
  readonly language: Language;
  readonly t: Translate;
}

/** @throws PictureError */
export async function drawView(spec: PictureSpec, options: DrawOptions): Promise<Blob> {
  const drawn = await options.stores.canvas.current?.picture(spec);
  return drawn ?? drawWithoutCanvas(spec, options);
}

async function drawWithoutCanvas(
  spec: PictureSpec,
  { stores, overview, language, t }: DrawOptions,
): Promise<Blob> {
  const { drawScene } = await import("../../scene/picture/draw-picture.ts");
  const scene = stores.scene.getState();
  const view = stores.view.getState();
  const kinds = ENTITY_KINDS.map((kind) => [kind, t(`kind.${kind}`)] as const);
  return drawScene(
    {
      scene,
      // Measures are taken for the canvas alone.
      view: { ...view, encoding: USUAL_ENCODING },
      language,
      territories: view.place.kind === "atlas" ? (overview?.territories ?? []) : [],
      degrees: overview === undefined ? undefined : degreesOf(overview.relations),
      words: {
        kinds: Object.fromEntries(kinds) as Record<(typeof ENTITY_KINDS)[number], string>,
        undated: t("layout.undated"),
      },
    },
    spec,
  );
}
