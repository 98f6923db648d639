import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { toLocator } from "../../../statements/index.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import styles from "./argument.module.css";

/** Where a statement stands in the text, with ≠ where it is contested; opens it beside the lens. */
export function StatementPlace({ statement }: { readonly statement: Statement }) {
  const { t } = useLanguage();
  const { openRelation } = useLensSelection();
  const { id, places, origin, status } = statement;
  const [place] = places;
  return (
    <button type="button" className={styles.place} onClick={() => openRelation(id)}>
      {status === "contested" && <ContestedMark label={t("status.contested")} />}
      {place === undefined ? t(`origin.${origin}`) : toLocator(place)}
    </button>
  );
}
