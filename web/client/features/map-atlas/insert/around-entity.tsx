import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { EntityCombobox } from "../../../search/index.ts";
import { neighborhoodOf } from "../../../state/scene-steps.ts";
import styles from "../map-atlas.module.css";
import { NumberField } from "../number-field.tsx";
import type { PartSourceProps } from "./part-source.ts";
import { useLibrary } from "./use-library.ts";

const USUAL = 8;

/** An entity with those it is most connected to. */
export function AroundEntity({ render }: PartSourceProps) {
  const { t, language } = useLanguage();
  const library = useLibrary();
  const [id, setId] = useState<string | null>(null);
  const [count, setCount] = useState(USUAL);
  const entity = id === null ? undefined : library?.entities.get(id);
  const part =
    entity === undefined || library === null
      ? null
      : neighborhoodOf(library, new Set([entity.id]), { hops: 1, limit: count + 1 });
  return (
    <>
      <div className={styles.search}>
        <EntityCombobox
          label={t("mapatlas.center")}
          chosen={
            entity === undefined ? null : { name: entity.labels[language], kind: entity.kind }
          }
          placeholder={t("mapatlas.entityExample")}
          onChoose={setId}
        />
      </div>
      {part !== null && (
        <NumberField
          label={t("mapatlas.neighbors")}
          hint={t("mapatlas.neighborsOf", { all: part.total - 1 })}
          value={Math.min(count, Math.max(1, part.total - 1))}
          least={1}
          most={Math.max(1, part.total - 1)}
          onChange={setCount}
        />
      )}
      {part !== null && render(part)}
    </>
  );
}
