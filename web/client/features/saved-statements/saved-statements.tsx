import { useQuery } from "@tanstack/react-query";
import type { StatementHead } from "../../../contract/saved-statements.ts";
import { readOwnerKey } from "../../api/owner-key.ts";
import { statementsApi } from "../../api/statements-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import { KeptRow } from "../../keeping/kept-row.tsx";
import { restore } from "../../keeping/kept-actions.ts";
import { RemovedKept } from "../../keeping/removed-kept.tsx";
import { StatusLine } from "../../keeping/status-line.tsx";
import { type Keeping, useKeeping } from "../../keeping/use-keeping.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./saved-statements.module.css";
import { open } from "./statement-actions.ts";
import { takeStatements } from "./take-statements.ts";

/** The statements that this browser saved on the server: open, rename, share, delete, take back and take away. */
export function SavedStatements() {
  const { t } = useLanguage();
  const keeping = useKeeping(statementsApi.key);
  const { data, error, refetch } = useQuery(statementsApi.own("there"));
  const { data: removed = [] } = useQuery(statementsApi.own("removed"));
  return (
    <details className={styles.fold}>
      <summary>
        {t("statements.saved")} <span className={styles.count}>{data?.length}</span>
      </summary>
      {!readOwnerKey().isKept && <p className={keepingStyles.warning}>{t("keep.notRemembered")}</p>}
      <StatusLine keeping={keeping} tooLarge="statements.large" />
      {data !== undefined && <OwnStatements own={data} keeping={keeping} />}
      {data === undefined && error === null && <LoadingNote text={t("inspector.loading")} />}
      {data === undefined && error !== null && (
        <QueryProblem failure={error} retry={() => void refetch()} />
      )}
      <RemovedKept
        removed={removed}
        onRestore={(head) => restore(statementsApi, head)}
        keeping={keeping}
      />
    </details>
  );
}

interface OwnStatementsProps {
  readonly own: readonly StatementHead[];
  readonly keeping: Keeping;
}

function OwnStatements({ own, keeping }: OwnStatementsProps) {
  const { t } = useLanguage();
  const ask = useAskStore();
  if (own.length === 0) return <p className={keepingStyles.hint}>{t("statements.none")}</p>;
  return (
    <>
      <ul aria-label={t("statements.yours")}>
        {own.map((head) => (
          <KeptRow
            key={head.id}
            head={head}
            api={statementsApi}
            keeping={keeping}
            link={`${location.origin}/ask?saved=${head.id}`}
            onOpen={() => open(ask, head, t("statements.unreadable", { name: head.name }))}
          />
        ))}
      </ul>
      <div className={styles.files}>
        <TextButton
          icon="download"
          onClick={() => void keeping.run(() => takeStatements(own, "cypher"))}
        >
          {t("statements.fileCypher")}
        </TextButton>
        <TextButton
          icon="download"
          onClick={() => void keeping.run(() => takeStatements(own, "json"))}
        >
          {t("statements.fileJson")}
        </TextButton>
      </div>
    </>
  );
}
