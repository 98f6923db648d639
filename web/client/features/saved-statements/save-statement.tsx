import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { statementsApi } from "../../api/statements-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useKeeping } from "../../keeping/use-keeping.ts";
import { useProblemText } from "../../keeping/use-problem-text.ts";
import { useActiveTab } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { SaveDialog } from "./save-dialog.tsx";
import styles from "./saved-statements.module.css";

/** Keeps the open statement on the server. */
export function SaveStatement() {
  const { id } = useActiveTab();
  // What was said of one statement is no news of another.
  return <SaveControl key={id} />;
}

function SaveControl() {
  const { t } = useLanguage();
  const { statement } = useActiveTab();
  const keeping = useKeeping(statementsApi.key);
  const describe = useProblemText("statements.large");
  const [isOpen, setOpen] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const news = statement === kept ? keeping.news : null;
  const undo = news?.undo ?? null;
  return (
    <>
      <TextButton icon={news === null ? "bookmark" : "check"} onClick={() => setOpen(true)}>
        {t("statements.save")}
      </TextButton>
      {undo !== null && (
        <TextButton icon="undo" onClick={() => void keeping.run(undo)}>
          {t("keep.undo")}
        </TextButton>
      )}
      <VisuallyHidden role="status">
        {news === null ? "" : t(news.key, { name: news.name })}
      </VisuallyHidden>
      {!isOpen && keeping.failure !== null && (
        <span role="alert" className={styles.failure}>
          {describe(keeping.failure)}
        </span>
      )}
      {isOpen && (
        <SaveDialog
          keeping={keeping}
          onClose={() => setOpen(false)}
          onKept={() => {
            setKept(statement);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
