/** Escape goes one step out: from a statement to its entity, from there to the whole atlas. */
import { useEffect } from "react";
import { useNavigation } from "../state/use-navigation.ts";

export function useExploreKeys(): void {
  const { stepOut } = useNavigation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches("input, textarea");
      const isInDialog = document.querySelector("dialog[open]") !== null;
      if (event.key !== "Escape" || event.defaultPrevented || isTyping || isInDialog) return;
      stepOut();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [stepOut]);
}
