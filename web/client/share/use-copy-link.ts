/** Copies the address of this view, in the reader's language, and says whether that worked. */
import { useEffect, useState } from "react";
import { formatAddress } from "../state/address.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";

const SHOWN_FOR = 4000;

export function useCopyLink() {
  const { view } = useAtlasStores();
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const address = location.origin + formatAddress({ view: view.getState(), language });
    setOutcome((await copyText(address)) ? "copied" : "failed");
  };
  return { outcome, copy: () => void copy() };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A classroom's plain http address has no clipboard of the newer kind.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
