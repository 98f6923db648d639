import { useState } from "react";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useRefusalText } from "../../../maps/refusal-text.ts";
import { useAtlasNames } from "../../../maps/use-atlas-names.ts";
import type { MapEditor } from "../../../state/map/map-editor-state.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../map-files.module.css";
import { addMap } from "./add-map.ts";

interface AddHereProps {
  readonly editor: MapEditor;
  readonly map: ConceptMap;
  readonly onDone: () => void;
}

/** Into the open map, as one step that can be undone. */
export function AddHere({ editor, map, onDone }: AddHereProps) {
  const { t } = useLanguage();
  const { keys } = useAtlasNames();
  const toText = useRefusalText();
  const [problem, setProblem] = useState<string | null>(null);
  const add = (): void => {
    const refusal = editor.edit((open) => addMap(open, map, keys), { showMade: true });
    if (refusal === null) onDone();
    else setProblem(toText(refusal));
  };
  return (
    <>
      <TextButton look="bordered" icon="among" onClick={add}>
        {t("mapfiles.addHere")}
      </TextButton>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
