import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { changeTab, closeTab } from "../../state/ask/ask.ts";
import { useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./console.module.css";
import { useTabName } from "./use-tab-name.ts";

const LONGEST = 200;

/** What the open statement is called; it can be called otherwise, and closed. */
export function TabTitle() {
  const { t } = useLanguage();
  const ask = useAskStore();
  const tab = useActiveTab();
  const nameOf = useTabName();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isRenaming = draft !== null;
  useEffect(() => {
    if (isRenaming) field.current?.select();
  }, [isRenaming]);
  const keep = () => {
    const title = draft?.trim().slice(0, LONGEST) ?? "";
    if (draft !== null) changeTab(ask, tab.id, { title: title === "" ? null : title });
    setDraft(null);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") keep();
    if (key === "Escape") setDraft(null);
  };
  return (
    <div className={styles.title}>
      {draft === null ? (
        <h2>{nameOf(tab)}</h2>
      ) : (
        <input
          ref={field}
          aria-label={t("ask.titleField")}
          value={draft}
          maxLength={LONGEST}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={keep}
        />
      )}
      <IconButton icon="pencil" label={t("ask.rename")} onClick={() => setDraft(tab.title ?? "")} />
      <IconButton icon="close" label={t("ask.closeTab")} onClick={() => closeTab(ask, tab.id)} />
    </div>
  );
}
