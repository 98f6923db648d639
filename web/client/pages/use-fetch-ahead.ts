/** What a reader opens next is fetched once the page stands: it opens at once then, and also while the server is away. */
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { loadLateWords } from "../i18n/create-i18n.ts";

/** By then the first picture is drawn, on a slow line too. */
const AFTER_MS = 3000;

const NEXT = [
  () => import("../features/list/index.ts"),
  () => import("./inspector-host.tsx"),
  () => import("../features/paths/index.ts"),
  () => import("../features/lenses/index.ts"),
];

export function useFetchAhead(): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(() => {
      // Whoever opens it will be told when it does not come.
      for (const load of [...NEXT, () => loadLateWords(i18n)]) load().catch(() => undefined);
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [i18n]);
}
