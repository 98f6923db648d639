import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "../map-atlas.module.css";
import { AroundEntity } from "./around-entity.tsx";
import { FromCanvas } from "./from-canvas.tsx";
import { FromQuestion } from "./from-question.tsx";
import { FromView } from "./from-view.tsx";
import { TakePart } from "./take-part.tsx";
import { toFragment } from "./to-fragment.ts";
import { useInsert } from "./use-insert.ts";

const SOURCES = {
  around: AroundEntity,
  canvas: FromCanvas,
  view: FromView,
  question: FromQuestion,
} as const;
type Source = keyof typeof SOURCES;

/** A whole part of the atlas with its relations: what is on the explorer's canvas, a saved view, an answer, or an entity's surroundings. */
export function InsertPart() {
  const { t } = useLanguage();
  const { scene } = useAtlasStores();
  const language = useMapState(({ map }) => map.language);
  const [source, setSource] = useState<Source>(
    scene.getState().mode !== "atlas" && scene.getState().entities.size > 0 ? "canvas" : "around",
  );
  const { told, insert } = useInsert();
  const Chosen = SOURCES[source];
  return (
    <div className={styles.form}>
      <SelectField
        label={t("mapatlas.part")}
        value={source}
        options={(Object.keys(SOURCES) as Source[]).map((value) => ({
          value,
          label: t(`mapatlas.part.${value}`),
        }))}
        onChange={setSource}
      />
      <Chosen
        render={(part) => (
          <TakePart
            // Another part begins with its own number.
            key={part.entities.map(({ id }) => id).join()}
            part={part}
            action={t("mapatlas.insertPart")}
            onTake={(taken) => insert(toFragment(taken, language))}
          />
        )}
      />
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
