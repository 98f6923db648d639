import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { overviewQuery } from "../api/queries.ts";
import { Console, ConsoleSplit, WaitingText } from "../features/console/index.ts";
import { CypherEditor } from "../features/cypher-editor/index.ts";
import { type FoundElements, QueryResult } from "../features/query-result/index.ts";
import { SaveStatement } from "../features/saved-statements/index.ts";
import { TopBar } from "../features/top-bar/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { openKeptAsk } from "../state/ask/keep-ask.ts";
import { AskContext } from "../state/ask/use-ask.ts";
import { beginActivity } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { AskAside } from "./ask-aside.tsx";
import styles from "./ask-page.module.css";
import { useQuestionFields } from "./ask-question-fields.tsx";
import { AskWords } from "./ask-words.tsx";
import { Palette } from "./palette.tsx";
import { useAskAddress } from "./use-ask-address.ts";
import { useShowFound } from "./use-show-found.ts";

const MapThisDialog = lazy(async () => ({
  default: (await import("../features/map-atlas/index.ts")).MapThisDialog,
}));

/** The console: library, course and builder at the left, the statement over its result. */
export function AskPage() {
  const [ask] = useState(openKeptAsk);
  const { data: overview = null } = useQuery(overviewQuery);
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  useAskTitle();
  useAskAddress(ask);
  const showFound = useShowFound(overview);
  const renderQuestionFields = useQuestionFields();
  const [mapped, setMapped] = useState<FoundElements | null>(null);
  return (
    <AskContext value={ask}>
      <div className={styles.page}>
        <div className={styles.bar}>
          <TopBar renderSearch={(onDone) => <Palette overview={overview} onDone={onDone} />} />
        </div>
        <AskAside />
        <main className={styles.main} aria-label={t("page.ask")}>
          <ConsoleSplit
            top={
              <Console
                saveSlot={<SaveStatement />}
                renderQuestionFields={renderQuestionFields}
                renderWords={(statement) => <AskWords statement={statement} />}
                renderEditor={(props) => (
                  <Suspense fallback={<WaitingText text={props.value} />}>
                    <CypherEditor {...props} />
                  </Suspense>
                )}
              />
            }
            bottom={
              <QueryResult
                onShowOnCanvas={showFound}
                onMap={setMapped}
                onActivity={(found) => beginActivity(page, { is: "found", ...found })}
              />
            }
          />
        </main>
        {mapped !== null && (
          <Suspense>
            <MapThisDialog found={mapped} onClose={() => setMapped(null)} />
          </Suspense>
        )}
      </div>
    </AskContext>
  );
}

function useAskTitle(): void {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const isOpen = useStore(page, ({ name }) => name === "ask");
  const title = `${t("page.ask")} · ${t("app.name")}`;
  useEffect(() => {
    if (isOpen) document.title = title;
  }, [isOpen, title]);
}
