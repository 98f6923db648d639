/** Copies the address of this view, in the reader's language, and says whether that worked. */
import { useEffect, useState } from "react";
import { storeLargeView } from "../api/views-queries.ts";
import { addressOf, LONGEST_ADDRESS, pageAddress } from "../state/mirror-address.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { copyText } from "./copy-text.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";

const SHOWN_FOR = 4000;

export function useCopyLink() {
  const stores = useAtlasStores();
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const path =
      pageAddress(stores.page.getState()) ?? (await toShareable(addressOf(stores, language)));
    const address = location.origin + path;
    setOutcome((await copyText(address)) ? "copied" : "failed");
  };
  return { outcome, copy: () => void copy() };
}

/** What is too long for a link is kept by the server under a short one. */
async function toShareable(address: string): Promise<string> {
  if (address.length <= LONGEST_ADDRESS) return address;
  return `/view/${await storeLargeView(address)}`;
}
