import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Icon } from "../../../ui/icon.tsx";
import styles from "./nodes.module.css";

/** That a part has a note, or rests on something; the list beside the canvas says what. */
export function PartMarks({ part }: { readonly part: MapPart }) {
  const { t } = useLanguage();
  const hasEvidence = part.works.length > 0 || ("claims" in part && part.claims.length > 0);
  if (part.note === "" && !hasEvidence) return null;
  return (
    <span className={styles.marks}>
      {part.note !== "" && (
        <span role="img" aria-label={t("mapcanvas.hasNote")} data-hint={t("mapcanvas.hasNote")}>
          <Icon name="note" size={13} />
        </span>
      )}
      {hasEvidence && (
        <span
          role="img"
          aria-label={t("mapcanvas.hasEvidence")}
          data-hint={t("mapcanvas.hasEvidence")}
        >
          <Icon name="books" size={13} />
        </span>
      )}
    </span>
  );
}
