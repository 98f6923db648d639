import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mapsApi } from "../../../api/maps-api.ts";
import type { MapHead } from "../../../../contract/maps.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "../map-compare.module.css";
import { CompareIt } from "./compare-it.tsx";
import type { WayProps } from "./way-props.ts";

/** Another map of this browser. */
export function FromOwnMaps({ mapId, onAdd }: WayProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(mapsApi.own("there"));
  const [chosen, setChosen] = useState<string | null>(null);
  const maps = (data ?? []).filter(({ id }) => id !== mapId);
  const id = chosen ?? maps[0]?.id ?? "";
  const nameOf = ({ title, focusQuestion }: Pick<MapHead, "title" | "focusQuestion">) =>
    title.trim() || focusQuestion.trim() || t("mapcompare.untitled");
  const reading = useMutation({
    mutationFn: () => mapsApi.read(id),
    networkMode: "always",
    onSuccess: ({ head, map }) => onAdd({ id: `map ${head.id}`, name: nameOf(head), map }),
  });
  if (error !== null) return <QueryProblem failure={error} retry={() => void refetch()} />;
  if (maps.length === 0) return <p className={styles.about}>{t("mapcompare.noMaps")}</p>;
  return (
    <>
      <SelectField
        label={t("mapcompare.ownMap")}
        value={id}
        options={maps.map((head) => ({ value: head.id, label: nameOf(head) }))}
        onChange={setChosen}
      />
      <CompareIt reading={reading} />
    </>
  );
}
