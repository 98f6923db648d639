/** The statement of what is on screen, opened in the console with its remarks in the reader's language. */
import { toLanguage } from "../i18n/create-i18n.ts";
import { ApiError } from "../api/fetch-json.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { openQuery } from "./open-query.ts";
import { statementOfView } from "./statement-of-view.ts";

export async function openShownQuery(stores: AtlasStores): Promise<void> {
  const language = toLanguage(document.documentElement.lang);
  const { REMARKS } = await import("./remarks.ts");
  try {
    openQuery(stores, await statementOfView(stores, REMARKS[language]));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    stores.notices.tell({ key: "notice.offline", values: {} });
  }
}
