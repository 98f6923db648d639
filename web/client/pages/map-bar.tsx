import { VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useId, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { KeepingLine } from "../maps/keeping/keeping-line.tsx";
import { useMapEditor, useMapState } from "../state/map/use-map-editor.ts";
import { PHONE } from "../theme/screens.ts";
import { SheetDialog } from "../ui/sheet-dialog.tsx";
import { TextButton } from "../ui/text-button.tsx";
import type { MapKeeper } from "../maps/keeping/map-keeper.ts";
import styles from "./map-page.module.css";
import { MapTools, type MapToolsProps } from "./map-tools.tsx";

export interface MapBarProps extends MapToolsProps {
  readonly keeper: MapKeeper;
}

/** The focus question, always in sight; where the map is kept, and what can be done with the whole of it. */
export function MapBar({ keeper, ...tools }: MapBarProps) {
  const { t } = useLanguage();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const [isSheet, setSheet] = useState(false);
  return (
    <section className={styles.question} aria-label={t("mappage.bar")}>
      <VisuallyHidden component="h2">{t("page.map")}</VisuallyHidden>
      <FocusQuestion />
      <div className={styles.tools}>
        {!tools.isOthers && <KeepingLine keeper={keeper} />}
        {isPhone === true ? (
          <TextButton icon="dots" onClick={() => setSheet(true)}>
            {t("mappage.tools")}
          </TextButton>
        ) : (
          <MapTools {...tools} />
        )}
      </div>
      {isSheet && isPhone === true && (
        <SheetDialog
          title={t("mappage.tools")}
          closeLabel={t("inspector.close")}
          onClose={() => setSheet(false)}
        >
          {/* Whatever is chosen takes the sheet's place. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
          <div className={styles.toolSheet} onClick={() => setSheet(false)}>
            <MapTools {...tools} />
          </div>
        </SheetDialog>
      )}
    </section>
  );
}

/** A field that looks like what it says; it takes the room of as many lines as it needs. */
function FocusQuestion() {
  const { t } = useLanguage();
  const id = useId();
  const editor = useMapEditor();
  const question = useMapState(({ map }) => map.focusQuestion);
  const isReadOnly = useMapState((state) => state.isReadOnly);
  return (
    <div className={styles.focus}>
      <label htmlFor={id}>{t("mappage.question")}</label>
      <textarea
        id={id}
        rows={1}
        value={question}
        readOnly={isReadOnly}
        maxLength={500}
        placeholder={t("mappage.questionMissing")}
        onChange={({ currentTarget: { value } }) =>
          editor.edit((map) => ({ ...map, focusQuestion: value.replaceAll(/\s*\n\s*/g, " ") }), {
            mergeWith: "words:question",
          })
        }
        onBlur={() => editor.settle()}
      />
    </div>
  );
}
