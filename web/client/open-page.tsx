/** Everything of the page but its first picture, which is there already or is drawn by it. */
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Overview } from "../contract/overview.ts";
import { createQueryClient } from "./api/create-query-client.ts";
import { fetchOverview } from "./api/fetch-overview.ts";
import { overviewQuery } from "./api/queries.ts";
import { watchServer } from "./api/watch-server.ts";
import { App } from "./app.tsx";
import { createI18n, toLanguage } from "./i18n/create-i18n.ts";
import type { AtlasStores } from "./state/atlas-stores.ts";
import type { AddressMirror } from "./state/mirror-address.ts";
import { shareStyleNonce } from "./theme/style-nonce.ts";

export interface Opening {
  readonly root: Element;
  readonly stores: AtlasStores;
  readonly address: AddressMirror;
  /** There, or on its way. */
  readonly overview: Overview | Promise<Overview>;
}

export async function openPage({ root, stores, address, overview }: Opening): Promise<void> {
  shareStyleNonce();
  const queries = createQueryClient();
  if (overview instanceof Promise) void queries.prefetchQuery(firstFrom(overview));
  else queries.setQueryData(overviewQuery.queryKey, overview);
  const language = await createI18n();
  language.on("languageChanged", (chosen) => address.keepLanguage(toLanguage(chosen)));
  watchServer(queries, {
    onGone: () => stores.notices.tell({ key: "notice.offline", values: {} }),
    onBack: () => stores.notices.dismiss("notice.offline"),
  });
  // With all its effects in one go: the canvas takes over what is drawn before anything is painted.
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App language={language} queries={queries} stores={stores} />
      </StrictMode>,
    ),
  );
}

/** What is on its way is waited for; asked again, the server is. */
function firstFrom(coming: Promise<Overview>): typeof overviewQuery {
  let first: Promise<Overview> | null = coming;
  return {
    ...overviewQuery,
    queryFn: ({ signal }) => {
      const answer = first ?? fetchOverview(signal);
      first = null;
      return answer;
    },
  };
}
