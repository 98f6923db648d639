/** Keeps the console's address equal to the tab that is open, and opens what an address or the explorer hands over. */
import { useEffect } from "react";
import type { Answer } from "../../contract/questions.ts";
import { ApiError, fetchJson } from "../api/fetch-json.ts";
import { statementsApi } from "../api/statements-queries.ts";
import { toLanguage } from "../i18n/create-i18n.ts";
import { activeTab, type AskStore, changeTab, openStatement } from "../state/ask/ask.ts";
import { formatAskAddress, parseAskAddress } from "../state/ask/ask-address.ts";
import { openSaved } from "../state/ask/open-saved.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";

const QUIET_MS = 400;

export function useAskAddress(ask: AskStore): void {
  const stores = useAtlasStores();
  useEffect(() => {
    const own = { written: "" };
    const take = () => {
      const { handed } = stores.page.getState();
      if (handed === null) return;
      stores.page.setState({ handed: null });
      openStatement(ask, handed);
    };
    const read = () => {
      const { asked } = stores.page.getState();
      if (asked === own.written) return;
      own.written = asked;
      void openLink(ask, stores, asked);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        own.written = formatAskAddress(activeTab(ask.getState()));
        stores.page.setState({ asked: own.written });
      }, QUIET_MS);
    };
    const stops = [
      stores.page.subscribe(() => {
        take();
        read();
      }),
      ask.subscribe((now, before) => {
        if (now.tabs !== before.tabs || now.active !== before.active) write();
      }),
    ];
    // After the subscriptions: what is opened here stands in the address, too.
    read();
    take();
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [ask, stores]);
}

async function openLink(ask: AskStore, { notices }: AtlasStores, address: string): Promise<void> {
  const link = parseAskAddress(address);
  if (link === null) return;
  if (link.kind === "unreadable") return notices.tell({ key: "notice.unreadable", values: {} });
  if (link.kind === "statement") {
    const { statement, parameters, title, view } = link.tab;
    if (activeTab(ask.getState()).statement === statement) return;
    openStatement(ask, { statement, parameters, title });
    changeTab(ask, ask.getState().active, { view });
    return;
  }
  if (link.kind === "saved") return openSavedLink(ask, notices, link.id);
  try {
    const path = `/api/questions/${encodeURIComponent(link.id)}`;
    const { question, statement } = await fetchJson<Answer>(path);
    const title = question.labels[toLanguage(document.documentElement.lang)];
    openStatement(ask, { statement, parameters: {}, title, question: link.id });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notices.tell({ key: "notice.unknown", values: { words: link.id } });
  }
}

/** Anybody's. What is not there any more is said; what is open stays. */
async function openSavedLink(
  ask: AskStore,
  notices: AtlasStores["notices"],
  id: string,
): Promise<void> {
  try {
    const saved = await statementsApi.fetch(id);
    if (!openSaved(ask, saved)) notices.tell({ key: "notice.noStatement", values: {} });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const key = error.code === "OFFLINE" ? "notice.offline" : "notice.noStatement";
    notices.tell({ key, values: {} });
  }
}
