import { useEffect, useRef } from "react";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { useMapListContext } from "../list-context.ts";
import { ConceptEditor } from "./concept-editor.tsx";
import styles from "./open.module.css";

/** The row of a concept, open. */
export function OpenConcept({ concept }: { readonly concept: MapConcept }) {
  const { open } = useMapListContext();
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, textarea, button")?.focus(), []);
  return (
    <div ref={box} className={styles.open}>
      <div className={styles.corner}>
        <IconButton icon="check" label={t("maplist.close")} keys="Esc" onClick={() => open(null)} />
      </div>
      <ConceptEditor concept={concept} />
    </div>
  );
}
