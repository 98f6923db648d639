import { createContext, use, useSyncExternalStore } from "react";

/** Of a preview, which is as narrow or wide as is asked, whatever the window is; null: as the window is. */
export const PreviewedScreen = createContext<"phone" | "wide" | null>(null);

/** Whether the window is as a media query for narrow ones says, now and as it changes. */
export function useScreen(query: string): boolean {
  const previewed = use(PreviewedScreen);
  const isWindowSo = useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
  return previewed === null ? isWindowSo : previewed === "phone";
}
