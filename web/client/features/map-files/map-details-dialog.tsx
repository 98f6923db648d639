import { setHeading } from "../../../../graph/maps/editing/parts/change-parts.ts";
import { LANGUAGES } from "../../../../graph/model/kinds.ts";
import { MAP_LIMITS } from "../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../state/map/use-map-editor.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./map-files.module.css";

/** What a map is called, what it asks, and in which language it is written. */
export function MapDetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const { title, focusQuestion, language } = useMapState(({ map }) => map);
  const type = (field: "title" | "focusQuestion") => (value: string) =>
    void editor.edit((map) => setHeading(map, { [field]: value.replaceAll(/\s*\n\s*/g, " ") }), {
      mergeWith: `words:${field}`,
    });
  return (
    <SheetDialog title={t("mapfiles.details")} closeLabel={t("inspector.close")} onClose={onClose}>
      <div className={styles.form}>
        <TextField
          label={t("mapfiles.title")}
          hint={t("mapfiles.titleHint")}
          maxLength={MAP_LIMITS.title}
          value={title}
          onChange={type("title")}
          onBlur={() => editor.settle()}
        />
        <TextField
          label={t("mapfiles.question")}
          rows={2}
          maxLength={MAP_LIMITS.question}
          value={focusQuestion}
          onChange={type("focusQuestion")}
          onBlur={() => editor.settle()}
        />
        <SelectField
          label={t("mapfiles.language")}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`mapfiles.language.${value}`) }))}
          onChange={(value) => void editor.edit((map) => setHeading(map, { language: value }))}
        />
      </div>
    </SheetDialog>
  );
}
