import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { setNote } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { useMapListContext } from "../list-context.ts";
import styles from "./open.module.css";

/** Kept while it is typed, as one step. */
export function NoteField({ part }: { readonly part: MapPart }) {
  const { editor, apply, isReadOnly } = useMapListContext();
  const { t } = useLanguage();
  if (isReadOnly) return <p className={styles.note}>{part.note || t("maplist.noNote")}</p>;
  return (
    <TextField
      label={t("maplist.note")}
      isLabelHidden
      value={part.note}
      rows={2}
      maxLength={MAP_LIMITS.note}
      placeholder={t("maplist.noteExample")}
      onChange={(text) =>
        apply((map) => setNote(map, part.id, text), null, { mergeWith: `note:${part.id}` })
      }
      onBlur={() => editor.settle()}
    />
  );
}
