/**
 * Keys of the page. Escape goes one step out. A command with Ctrl or ⌘ works everywhere; one of a single letter only on
 * the canvas and the list, so that nobody who types or dictates sets it off.
 */
import { useEffect } from "react";
import { hasModifier, isPressed } from "../commands/match-keys.ts";
import { pageCommands } from "../commands/page-commands.ts";
import { selectionCommands } from "../commands/selection-commands.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { useNavigation } from "../state/use-navigation.ts";

const COMMANDS = [...selectionCommands, ...pageCommands];

export function useExploreKeys(): void {
  const stores = useAtlasStores();
  const { stepOut } = useNavigation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (stores.page.getState().name !== "explore") return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const isTyping = target.matches(
        "input:not([type=range]), textarea, select, [contenteditable]",
      );
      const isInDialog = document.querySelector("dialog[open]") !== null;
      if (event.defaultPrevented || isTyping || isInDialog) return;
      if (event.key === "Escape") return stepOut();
      const isOnStage = target === document.body || target.closest("main") !== null;
      const command = COMMANDS.find(
        (each) =>
          isPressed(each, event) &&
          (hasModifier(each) ? each.id !== "selectAll" || isOnStage : isOnStage),
      );
      if (command === undefined || !command.isEnabled(stores)) return undefined;
      event.preventDefault();
      return command.run(stores);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [stores, stepOut]);
}
