import type { Language } from "../../../../../graph/model/kinds.ts";

/** As those who read them call them. */
export const LANGUAGES_BY_NAME: readonly { readonly value: Language; readonly label: string }[] = [
  { value: "en", label: "English" },
  { value: "id", label: "Bahasa Indonesia" },
  { value: "uk", label: "Українська" },
];
