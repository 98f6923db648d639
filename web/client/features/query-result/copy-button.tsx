import { useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { copyText } from "../../share/copy-text.ts";
import { TextButton } from "../../ui/text-button.tsx";

export interface CopyButtonProps {
  readonly label: string;
  /** Made when it is asked for. */
  readonly text: () => string;
}

const SHOWN_FOR = 3000;

/** Puts a text on the clipboard, and says so for a moment. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text())) ? "copied" : "failed");
  return (
    <>
      <TextButton icon={outcome === "copied" ? "check" : "file"} onClick={() => void copy()}>
        {label}
      </TextButton>
      <span role="status">{outcome === null ? "" : t(`result.clipboard.${outcome}`)}</span>
    </>
  );
}
