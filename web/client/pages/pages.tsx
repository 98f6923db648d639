import { lazy, useState } from "react";
import { useStore } from "zustand";
import { Opened } from "../i18n/opened.tsx";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { ExplorePage } from "./explore-page.tsx";

const AskPage = lazy(async () => ({ default: (await import("./ask-page.tsx")).AskPage }));

/** The pages of the atlas. One that was opened stays, out of sight: its canvas or its editor is as it was left. */
export function Pages() {
  const { page } = useAtlasStores();
  const open = useStore(page, ({ name }) => name);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([open]));
  if (!opened.has(open)) setOpened(new Set([...opened, open]));
  return (
    <>
      {opened.has("explore") && (
        <div hidden={open !== "explore"}>
          <ExplorePage />
        </div>
      )}
      {opened.has("ask") && (
        <div hidden={open !== "ask"}>
          <Opened>
            <AskPage />
          </Opened>
        </div>
      )}
    </>
  );
}
