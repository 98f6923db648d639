/** Copies a text to the clipboard and says for a while whether that worked. */
import { useEffect, useState } from "react";

const SAID_FOR = 4000;

export function useCopyText() {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  return { outcome, copy: (text: string) => void copyText(text).then(setOutcome) };
}

async function copyText(text: string): Promise<"copied" | "failed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // A plain http address has no clipboard: the text can still be selected by hand.
    return "failed";
  }
}
