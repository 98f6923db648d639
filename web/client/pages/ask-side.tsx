import { lazy, Suspense } from "react";
import type { LibraryQuestion } from "../../contract/questions.ts";
import { FailureText } from "../features/console/index.ts";
import { GraphSchema } from "../features/graph-schema/index.ts";
import { QueryHistory } from "../features/query-history/index.ts";
import { QueryLibrary } from "../features/query-library/index.ts";
import { SavedStatements } from "../features/saved-statements/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { type AskSide as AskSideName, openStatement } from "../state/ask/ask.ts";
import { useActiveTab, useAsk, useAskStore } from "../state/ask/use-ask.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { TabList } from "../ui/tab-list.tsx";
import styles from "./ask-page.module.css";

const CoursePanel = lazy(async () => ({
  default: (await import("../features/course/index.ts")).CoursePanel,
}));
const PatternBuilder = lazy(async () => ({
  default: (await import("../features/pattern-builder/index.ts")).PatternBuilder,
}));

/** The left column of the console: what others have asked, learning, building by pointing. */
export function AskSide() {
  const { t } = useLanguage();
  const ask = useAskStore();
  const side = useAsk((state) => state.side);
  const tabs = (["library", "course", "builder"] as const).map((id) => ({
    id,
    label: t(`ask.side.${id}`),
  }));
  return (
    <>
      <TabList
        id="ask-side"
        label={t("ask.side")}
        tabs={tabs}
        chosen={side}
        onChoose={(chosen) => ask.setState({ side: chosen })}
      />
      <div id={`ask-side-${side}-panel`} role="tabpanel" aria-labelledby={`ask-side-${side}`}>
        <Suspense fallback={<LoadingNote text={t("inspector.loading")} />}>
          <SideOf side={side} />
        </Suspense>
      </div>
    </>
  );
}

function SideOf({ side }: { readonly side: AskSideName }) {
  const ask = useAskStore();
  if (side === "course")
    return <CoursePanel renderFailure={(failure) => <FailureText failure={failure} />} />;
  if (side === "builder")
    return (
      <PatternBuilder
        onOpen={({ statement, parameters }) =>
          openStatement(ask, { statement, parameters, title: null })
        }
      />
    );
  return <LibrarySide />;
}

function LibrarySide() {
  const { language } = useLanguage();
  const ask = useAskStore();
  const { question } = useActiveTab();
  const open = ({ id, labels, statement, parameters }: LibraryQuestion) =>
    openStatement(ask, {
      statement,
      parameters: Object.fromEntries(parameters.map((each) => [each.name, each.default])),
      title: labels[language],
      question: id,
    });
  return (
    <>
      <div className={styles.library}>
        <QueryLibrary selected={question} onOpen={open} />
      </div>
      <SavedStatements />
      <QueryHistory />
      <GraphSchema />
    </>
  );
}
