import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "../map-compare.module.css";
import { FromFile } from "./from-file.tsx";
import { FromLines } from "./from-lines.tsx";
import { FromOwnMaps } from "./from-own-maps.tsx";
import { FromPast } from "./from-past.tsx";
import type { WayProps } from "./way-props.ts";

const WAYS = { past: FromPast, own: FromOwnMaps, file: FromFile, lines: FromLines } as const;
type Way = keyof typeof WAYS;

/** Another map to compare with: an earlier state, one of this browser's, a file, or pasted lines. */
export function AddMap({ mapId, onAdd }: WayProps) {
  const { t } = useLanguage();
  const ways = (Object.keys(WAYS) as Way[]).filter((way) => way !== "past" || mapId !== null);
  const [way, setWay] = useState<Way>(ways[0] ?? "own");
  const Chosen = WAYS[way];
  return (
    <div className={styles.form}>
      <SelectField
        label={t("mapcompare.with")}
        value={way}
        options={ways.map((value) => ({ value, label: t(`mapcompare.with.${value}`) }))}
        onChange={setWay}
      />
      <Chosen mapId={mapId} onAdd={onAdd} />
    </div>
  );
}
