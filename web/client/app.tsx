import { MantineProvider } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { I18nextProvider } from "react-i18next";
import { Pages } from "./pages/pages.tsx";
import type { AtlasStores } from "./state/atlas-stores.ts";
import { AtlasStoresContext } from "./state/use-atlas-stores.ts";
import { HintLayer } from "./ui/hint-layer.tsx";
import { createColorSchemeManager } from "./theme/color-scheme-manager.ts";
import { resolveVariables, theme } from "./theme/create-theme.ts";
import { readStyleNonce } from "./theme/style-nonce.ts";

export interface AppProps {
  readonly language: i18n;
  readonly queries: QueryClient;
  readonly stores: AtlasStores;
}

const colorSchemeManager = createColorSchemeManager();

export function App({ language, queries, stores }: AppProps) {
  return (
    <I18nextProvider i18n={language}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolveVariables}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        getStyleNonce={readStyleNonce}
      >
        <QueryClientProvider client={queries}>
          <AtlasStoresContext value={stores}>
            <Pages />
            <HintLayer />
          </AtlasStoresContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
