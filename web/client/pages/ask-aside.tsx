import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { useAskStore } from "../state/ask/use-ask.ts";
import { NARROW } from "../theme/screens.ts";
import { TextButton } from "../ui/text-button.tsx";
import styles from "./ask-page.module.css";
import { AskSide } from "./ask-side.tsx";

/** The left column; where there is no room for one, behind a button above the statement. */
export function AskAside() {
  const { t } = useLanguage();
  const ask = useAskStore();
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useState(false);
  // What was chosen from it is what the reader wants to see.
  useEffect(
    () => ask.subscribe((now, before) => now.active !== before.active && setOpen(false)),
    [ask],
  );
  return (
    <aside className={styles.side} aria-label={t("ask.side")}>
      {isNarrow && (
        <TextButton icon="books" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t("ask.openSide")}
        </TextButton>
      )}
      {(!isNarrow || isOpen) && (
        <div className={styles.inside}>
          <AskSide />
        </div>
      )}
    </aside>
  );
}
