import "../theme/mantine.css";
import "../theme/fonts.css";
import "../theme/tokens.css";
import "../theme/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createQueryClient } from "../api/create-query-client.ts";
import { createI18n } from "../i18n/create-i18n.ts";
import { Opened } from "../i18n/opened.tsx";
import { createAtlasStores } from "../state/atlas-stores.ts";
import { AtlasStoresContext } from "../state/use-atlas-stores.ts";
import { HintLayer } from "../ui/hint-layer.tsx";
import { createColorSchemeManager } from "../theme/color-scheme-manager.ts";
import { resolveVariables, theme } from "../theme/create-theme.ts";
import { frozenContent } from "./frozen-fetch-json.ts";
import { FrozenPage } from "./frozen-page.tsx";
import { thaw } from "./thaw.ts";

async function open(): Promise<void> {
  const stores = createAtlasStores({ isFrozen: true });
  const overview = thaw(stores, frozenContent());
  const language = await createI18n();
  const root = document.querySelector("#root");
  if (root === null) throw new Error("The page has no #root.");
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={language}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={resolveVariables}
          colorSchemeManager={createColorSchemeManager()}
          defaultColorScheme="auto"
        >
          <QueryClientProvider client={createQueryClient()}>
            <AtlasStoresContext value={stores}>
              <Opened>
                <FrozenPage overview={overview} content={frozenContent()} />
              </Opened>
              <HintLayer />
            </AtlasStoresContext>
          </QueryClientProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

void open();
