import { useLanguage } from "../../i18n/use-language.ts";
import { changeTab } from "../../state/ask/ask.ts";
import { runTab } from "../../state/ask/run-tab.ts";
import { useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";

/** A statement, and what can be done with it. */
export function Console() {
  const { t } = useLanguage();
  const ask = useAskStore();
  const tab = useActiveTab();
  return (
    <section aria-label={t("ask.statement")}>
      <textarea
        aria-label={t("ask.statement")}
        value={tab.statement}
        onChange={(event) => changeTab(ask, tab.id, { statement: event.currentTarget.value })}
      />
      <TextButton icon="play" onClick={() => void runTab(ask, tab.id)}>
        {t("ask.run")}
      </TextButton>
    </section>
  );
}
