import { useEffect, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { copyText } from "../../../share/copy-text.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../take-away.module.css";

const SHOWN_FOR = 4000;

/** Copies, and says whether that worked: of this very text. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<{ of: string; isCopied: boolean } | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const now = outcome?.of === text ? outcome : null;
  const copy = async () => setOutcome({ of: text, isCopied: await copyText(text) });
  return (
    <>
      <TextButton
        icon={now?.isCopied === true ? "check" : "quote"}
        look="bordered"
        onClick={() => void copy()}
      >
        {t("cite.copy")}
      </TextButton>
      <span role="status" className={styles.hint}>
        {now !== null && t(now.isCopied ? "cite.copied" : "cite.copyFailed")}
      </span>
    </>
  );
}
