import "./theme/mantine.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/create-query-client.ts";
import { App } from "./app.tsx";
import { createI18n, toLanguage } from "./i18n/create-i18n.ts";
import { createAtlasStores } from "./state/atlas-stores.ts";
import { mirrorAddress } from "./state/mirror-address.ts";
import { shareStyleNonce } from "./theme/style-nonce.ts";

shareStyleNonce();
const stores = createAtlasStores();
const address = mirrorAddress(stores.view);
const language = await createI18n();
language.on("languageChanged", (chosen) => address.keepLanguage(toLanguage(chosen)));

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root.");
createRoot(root).render(
  <StrictMode>
    <App language={language} queries={createQueryClient()} stores={stores} />
  </StrictMode>,
);
