/** Makes files of the view from what the page has in memory, and gives them to the reader. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  EXPORT_FORMATS,
  exportFileName,
  type GraphFormat,
  type ReferenceFormat,
} from "../../../../graph/formats/export-formats.ts";
import type { PortableProperties } from "../../../../graph/model/portable-graph.ts";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { saveFile } from "../../share/save-file.ts";
import type { PictureSpec } from "../../state/picture-spec.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { drawView } from "./draw-view.ts";
import { type FileFormat, isPicture, type PictureFormat } from "./export-rows.ts";
import { literatureQuery } from "./fetch-literature.ts";
import { useExportMeta } from "./use-export-meta.ts";
import { usePictureWords } from "./use-picture-words.ts";
import { useViewName } from "./use-view-name.ts";

export type PictureChoice = Pick<PictureSpec, "part" | "scheme">;

export type TakeAwayState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly format: FileFormat }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly format: FileFormat; readonly error: Error };

/** No work is cited by what is in view, so there is nothing to write. */
export class NoWorksError extends Error {
  override readonly name = "NoWorksError";
}

export function useTakeAway(choice: PictureChoice) {
  const [state, setState] = useState<TakeAwayState>({ kind: "idle" });
  const makers = useMakers(choice);

  const save = async (format: FileFormat): Promise<void> => {
    setState({ kind: "working", format });
    try {
      const { name, blob } = await makers.make(format);
      saveFile(name, blob);
      setState({ kind: "saved", name });
    } catch (error) {
      setState({ kind: "failed", format, error: error as Error });
    }
  };
  return { state, save: (format: FileFormat) => void save(format) };
}

function useMakers(choice: PictureChoice) {
  const stores = useAtlasStores();
  const client = useQueryClient();
  const { t, language } = useLanguage();
  const overview = useQuery(overviewQuery).data;
  const readMeta = useExportMeta();
  const title = useViewName();
  const pictureWords = usePictureWords();

  const makePicture = async (format: PictureFormat): Promise<Blob> => {
    const words = pictureWords(readMeta(), title);
    return drawView({ format, ...choice, words }, { stores, overview, language, t });
  };

  const makeGraph = async (format: GraphFormat): Promise<string> => {
    const [{ writeDrawnGraph }, { toPortableGraph }] = await Promise.all([
      import("../../../../graph/formats/write-graph.ts"),
      import("./view-graph.ts"),
    ]);
    const scene = stores.scene.getState();
    const view = stores.view.getState();
    const own = stores.arrival.getState().library?.properties;
    const ownProperties = own as ReadonlyMap<string, PortableProperties> | undefined;
    const graph = toPortableGraph({ scene, view, meta: readMeta(), language, ownProperties });
    return writeDrawnGraph(graph, format);
  };

  const makeReferences = async (format: ReferenceFormat): Promise<string> => {
    const [{ writeReferences }, { citedInView }] = await Promise.all([
      import("../../../../graph/formats/bibliography/write-references.ts"),
      import("./cited-in-view.ts"),
    ]);
    const cited = citedInView(stores.scene.getState(), stores.view.getState());
    if (cited.size === 0) throw new NoWorksError();
    const works = await client.fetchQuery(literatureQuery);
    const { version, address } = readMeta();
    const source = `${t("app.name")}, ${t("cite.version", { version })}, ${address}`;
    return writeReferences(
      works.filter(({ id }) => cited.has(id)),
      format,
      source,
    );
  };

  const make = async (format: FileFormat): Promise<{ name: string; blob: Blob }> => {
    const { version } = readMeta();
    if (isPicture(format))
      return { name: exportFileName(`.${format}`, version), blob: await makePicture(format) };
    const text =
      format === "bibtex" || format === "ris" || format === "csl-json"
        ? await makeReferences(format)
        : await makeGraph(format);
    const { extension, mediaType } = EXPORT_FORMATS[format];
    return {
      name: exportFileName(extension, version),
      blob: new Blob([text], { type: mediaType }),
    };
  };
  return { make };
}
