import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Overview } from "../../contract/overview.ts";
import { toursQuery } from "../api/queries.ts";
import { layoutCommands } from "../commands/layout-commands.ts";
import { lensCommands, pageCommands } from "../commands/page-commands.ts";
import { selectionCommands } from "../commands/selection-commands.ts";
import { SearchBox, type SearchExtra } from "../features/search/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { openExplore } from "../state/page.ts";
import { showTourStep } from "../state/show-tour-step.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { useNavigation } from "../state/use-navigation.ts";

export interface PaletteProps {
  readonly overview: Overview | null;
  readonly onDone: () => void;
}

/** One field for everything: entities by any name, and beside them works, views, tours and commands. */
export function Palette({ overview, onDone }: PaletteProps) {
  const { t, language } = useLanguage();
  const tours = useQuery({ ...toursQuery, enabled: overview !== null });
  const stores = useAtlasStores();
  const { openWork } = useNavigation();
  const extras = useMemo((): readonly SearchExtra[] => {
    const ofCommands = [
      ...lensCommands,
      ...pageCommands,
      ...layoutCommands,
      ...selectionCommands,
    ].map((command): SearchExtra => ({
      id: `command ${command.id}`,
      group: command.id.startsWith("lens.") ? "view" : "command",
      name: t(command.label),
      hint: command.keys?.replace("Mod", "Ctrl") ?? "",
      icon: command.icon,
      isOffered: () => command.isEnabled(stores),
      run: () => {
        openExplore(stores.page);
        command.run(stores);
      },
    }));
    const ofWorks = (overview?.works ?? []).map(({ id, short, title }): SearchExtra => ({
      id: `work ${id}`,
      group: "work",
      name: short,
      hint: title,
      icon: "books",
      isOffered: () => true,
      run: () => openWork(id),
    }));
    const ofTours = (tours.data?.tours ?? []).flatMap(({ id, title, steps }) => {
      const [first] = steps;
      if (first === undefined) return [];
      return {
        id: `tour ${id}`,
        group: "tour",
        name: title[language],
        hint: "",
        icon: "tour",
        isOffered: () => true,
        run: () => {
          openExplore(stores.page);
          showTourStep(stores, { id, step: 0, address: first.view });
        },
      } satisfies SearchExtra;
    });
    return [...ofCommands, ...ofTours, ...ofWorks];
  }, [t, language, stores, overview, tours.data, openWork]);
  return <SearchBox extras={extras} onDone={onDone} />;
}
