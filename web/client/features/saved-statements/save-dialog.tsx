import { useQuery } from "@tanstack/react-query";
import { readOwnerKey } from "../../api/owner-key.ts";
import { statementsApi } from "../../api/statements-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import type { Keeping } from "../../keeping/use-keeping.ts";
import { useProblemText } from "../../keeping/use-problem-text.ts";
import { useActiveTab } from "../../state/ask/use-ask.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { SaveForm } from "./save-form.tsx";

export interface SaveDialogProps {
  readonly keeping: Keeping;
  readonly onClose: () => void;
  readonly onKept: () => void;
}

export function SaveDialog({ keeping, onClose, onKept }: SaveDialogProps) {
  const { t } = useLanguage();
  const { failure } = keeping;
  const describe = useProblemText("statements.large");
  return (
    <SheetDialog title={t("statements.title")} closeLabel={t("inspector.close")} onClose={onClose}>
      <p className={keepingStyles.hint}>{t("statements.hint")}</p>
      {!readOwnerKey().isKept && <p className={keepingStyles.warning}>{t("keep.notRemembered")}</p>}
      <Body keeping={keeping} onKept={onKept} />
      {failure !== null && (
        <p role="alert" className={keepingStyles.failure}>
          {describe(failure)}
        </p>
      )}
    </SheetDialog>
  );
}

function Body({ keeping, onKept }: Pick<SaveDialogProps, "keeping" | "onKept">) {
  const { t } = useLanguage();
  const tab = useActiveTab();
  const { data: own, isPending } = useQuery(statementsApi.own("there"));
  const head = own?.find(({ id }) => id === tab.saved);
  if (tab.statement.trim() === "")
    return <p className={keepingStyles.empty}>{t("statements.nothing")}</p>;
  if (tab.saved !== null && isPending) return <LoadingNote text={t("inspector.loading")} />;
  return <SaveForm key={head?.id} {...{ tab, head, keeping, onKept }} />;
}
