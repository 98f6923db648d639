import "./theme/mantine.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/create-query-client.ts";
import { openStoredView } from "./api/open-stored-view.ts";
import { overviewQuery } from "./api/queries.ts";
import { watchServer } from "./api/watch-server.ts";
import { App } from "./app.tsx";
import { createI18n, toLanguage } from "./i18n/create-i18n.ts";
import { LATIN, loadFonts } from "./scene/index.ts";
import { createAtlasStores } from "./state/atlas-stores.ts";
import { mirrorAddress } from "./state/mirror-address.ts";
import { shareStyleNonce } from "./theme/style-nonce.ts";

/** So long the page waits for the atlas, which was asked for first: with it there, all is drawn at once. */
const PATIENCE_MS = 150;

shareStyleNonce();
// Asked for before anything else: the longest way of the first screen.
const queries = createQueryClient();
const overview = queries.prefetchQuery(overviewQuery);
// Not before the scripts, which are needed first on a slow line.
void loadFonts(LATIN);
const stores = createAtlasStores();
await openStoredView(stores.notices);
const address = mirrorAddress(stores);
const language = await createI18n();
language.on("languageChanged", (chosen) => address.keepLanguage(toLanguage(chosen)));

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root.");
watchServer(queries, {
  onGone: () => stores.notices.tell({ key: "notice.offline", values: {} }),
  onBack: () => stores.notices.dismiss("notice.offline"),
});
await Promise.race([overview, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
// With all its effects in one go: the first picture is made before anything is painted.
flushSync(() =>
  createRoot(root).render(
    <StrictMode>
      <App language={language} queries={queries} stores={stores} />
    </StrictMode>,
  ),
);
