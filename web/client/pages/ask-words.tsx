import { lazy, Suspense, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import styles from "./ask-page.module.css";

const SayInWords = lazy(async () => ({
  default: (await import("../features/say-in-words/index.ts")).SayInWords,
}));

const KEY = "atlas-ask-words";

/** Folded until it is asked for: the grammar is large. Whoever wants it once finds it open the next time. */
export function AskWords({ statement }: { readonly statement: string }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(() => localStorage.getItem(KEY) === "open");
  if (statement.trim() === "") return null;
  return (
    <details
      className={styles.words}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        localStorage.setItem(KEY, currentTarget.open ? "open" : "folded");
      }}
    >
      <summary>{t("words.title")}</summary>
      {isOpen && (
        <Suspense fallback={<LoadingNote text={t("inspector.loading")} />}>
          <SayInWords statement={statement} />
        </Suspense>
      )}
    </details>
  );
}
