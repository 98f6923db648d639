import { useState } from "react";
import { createMap } from "../../../../graph/maps/editing/new-parts.ts";
import { insertScene } from "../../../../graph/maps/editing/joining/insert-scene.ts";
import { MAP_LIMITS } from "../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { layOutNew } from "../../maps/lay-out-new.ts";
import { findInView } from "../../state/in-view.ts";
import { beginMap } from "../../state/map/map-address.ts";
import type { Addition } from "../../state/scene.ts";
import { relationsAmong } from "../../state/scene-steps.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { selectedEntities } from "../../state/view.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TakePart } from "./insert/take-part.tsx";
import { toFragment } from "./insert/to-fragment.ts";
import { useLibrary } from "./insert/use-library.ts";
import styles from "./map-atlas.module.css";

export interface MapThisDialogProps {
  /** Ids that an answer found; null: what is selected on the canvas, or else all that is in view. */
  readonly found: { readonly nodes: readonly string[]; readonly edges: readonly string[] } | null;
  readonly onClose: () => void;
}

/** Makes a concept map of a part of the atlas, after its focus question was asked. */
export function MapThisDialog({ found, onClose }: MapThisDialogProps) {
  const { t, language } = useLanguage();
  const { page } = useAtlasStores();
  const [focusQuestion, setFocusQuestion] = useState("");
  const part = usePart(found);
  const begin = async (taken: Addition): Promise<void> => {
    const empty = createMap({ language, focusQuestion: focusQuestion.trim() });
    const map = await layOutNew(insertScene(empty, toFragment(taken, language)).map);
    onClose();
    beginMap(page, map);
  };
  return (
    <SheetDialog title={t("mapatlas.mapThis")} closeLabel={t("inspector.close")} onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.quiet}>{t("mapatlas.mapThisAbout")}</p>
        <TextField
          label={t("mapatlas.focusQuestion")}
          hint={t("mapatlas.focusQuestionHint")}
          rows={2}
          maxLength={MAP_LIMITS.question}
          value={focusQuestion}
          onChange={setFocusQuestion}
        />
        {part === null ? (
          <LoadingNote text={t("mapatlas.loading")} />
        ) : (
          <TakePart
            part={part}
            action={t("mapatlas.begin")}
            onTake={(taken) => void begin(taken)}
          />
        )}
      </div>
    </SheetDialog>
  );
}

export function usePart(found: MapThisDialogProps["found"]): Addition | null {
  const { scene, view } = useAtlasStores();
  const library = useLibrary();
  if (found !== null) {
    if (library === null) return null;
    const edges = new Set(found.edges);
    const relations = library.relations.filter(({ id }) => edges.has(id));
    const ends = relations.flatMap(({ source, target }) => [source, target]);
    const ids = new Set([...found.nodes, ...ends]);
    return {
      entities: [...ids].flatMap((id) => library.entities.get(id) ?? []),
      relations: edges.size > 0 ? relations : relationsAmong(library, ids).relations,
    };
  }
  const shown = findInView(scene.getState(), view.getState().filters);
  const chosen = new Set(selectedEntities(view.getState().selection));
  if (chosen.size < 2) return shown;
  return {
    entities: shown.entities.filter(({ id }) => chosen.has(id)),
    relations: shown.relations.filter(
      ({ source, target }) => chosen.has(source) && chosen.has(target),
    ),
  };
}
