import { lazy, type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { Opened } from "../i18n/opened.tsx";
import type { PageName } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { ExplorePage } from "./explore-page.tsx";

const AskPage = lazy(async () => ({ default: (await import("./ask-page.tsx")).AskPage }));
const MapPage = lazy(async () => ({ default: (await import("./map-page.tsx")).MapPage }));
const TeachPage = lazy(async () => ({ default: (await import("./teach-page.tsx")).TeachPage }));
const ProjectPage = lazy(async () => ({
  default: (await import("./project-page.tsx")).ProjectPage,
}));

const PAGES: readonly { readonly name: PageName; readonly content: ReactNode }[] = [
  { name: "explore", content: <ExplorePage /> },
  { name: "ask", content: <AskPage /> },
  { name: "map", content: <MapPage /> },
  { name: "teach", content: <TeachPage /> },
  { name: "project", content: <ProjectPage /> },
];

/** The pages of the atlas. One that was opened stays, out of sight: its canvas or its editor is as it was left. */
export function Pages() {
  const { page } = useAtlasStores();
  const open = useStore(page, ({ name }) => name);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([open]));
  if (!opened.has(open)) setOpened(new Set([...opened, open]));
  return PAGES.filter(({ name }) => opened.has(name)).map(({ name, content }) => (
    <div key={name} hidden={open !== name}>
      {name === "explore" ? content : <Opened>{content}</Opened>}
    </div>
  ));
}
