/** Why a file was not read, as a sentence for its reader. */
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapFileText } from "../map-file-text.ts";
import { MapReadError } from "./read-map.ts";

export function useProblemText(): (error: unknown) => string {
  const { t } = useLanguage();
  const text = useMapFileText();
  return (error) => {
    if (!(error instanceof MapReadError))
      return t("mapfiles.fault", {
        message: error instanceof Error ? error.message : String(error),
      });
    const { code, data } = error;
    if (code === "ZIP") return t("mapfiles.zip", data);
    if (code === "FAULT") return t("mapfiles.fault", data);
    return text.problem({ code, data });
  };
}
