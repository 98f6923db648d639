/** Waits for the words of what is loaded when it is opened. Inside a `Suspense`. */
import { type ReactNode, use } from "react";
import { useTranslation } from "react-i18next";
import { loadLateWords } from "./create-i18n.ts";

export function LateWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  use(loadLateWords(i18n));
  return children;
}
