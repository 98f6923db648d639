import { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { formatName } from "./export-rows.ts";
import styles from "./take-away.module.css";
import { NoWorksError, type TakeAwayState } from "./use-take-away.ts";

/** What became of the last file that was asked for. */
export function TakeAwayNote({ state }: { readonly state: TakeAwayState }) {
  const { t } = useLanguage();
  return (
    <div className={styles.notes}>
      <p role="status">
        {state.kind === "working" && t("export.working", { format: formatName(state.format, t) })}
        {state.kind === "saved" && t("export.saved", { name: state.name })}
      </p>
      {state.kind === "failed" && (
        <p role="alert">
          <Failure error={state.error} format={formatName(state.format, t)} />
        </p>
      )}
    </div>
  );
}

function Failure({ error, format }: { readonly error: Error; readonly format: string }) {
  const { t } = useLanguage();
  if (error instanceof NoWorksError) return t("export.noWorks");
  if (error instanceof ApiError && error.code === "OFFLINE") return t("error.offline");
  return t("export.failed", { format, message: error.message });
}
