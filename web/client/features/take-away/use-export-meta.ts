import { useQuery } from "@tanstack/react-query";
import type { GraphMeta } from "../../../../graph/model/portable-graph.ts";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { addressOf } from "../../state/mirror-address.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { useViewName } from "./use-view-name.ts";

export const LICENSE = "CC BY 4.0";

/** What every file says of itself. A reader's own file is neither ours to license nor anywhere to be seen. */
export function useExportMeta(): () => GraphMeta {
  const stores = useAtlasStores();
  const { t, language } = useLanguage();
  const version = useQuery(overviewQuery).data?.version ?? "";
  const name = useViewName();
  const isFile = useView(({ place }) => place.kind === "file");
  return () => {
    const date = toDay(new Date());
    if (isFile) return { title: name, version: "", date, license: "", address: "" };
    const atlas = t("app.name");
    const title = name === atlas ? atlas : `${name} – ${atlas}`;
    const address = publicAddress(addressOf(stores, language));
    return { title, version, date, license: LICENSE, address };
  };
}

/** Empty where the page was opened from a disk: nobody else could follow it. */
export function publicAddress(path: string): string {
  return location.protocol.startsWith("http") ? location.origin + path : "";
}

/** ISO day, as the reader's calendar has it. */
export function toDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
