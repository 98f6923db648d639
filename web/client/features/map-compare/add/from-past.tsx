import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mapsApi } from "../../../api/maps-api.ts";
import { formatMoment } from "../../../i18n/format-moment.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "../map-compare.module.css";
import { CompareIt } from "./compare-it.tsx";
import type { WayProps } from "./way-props.ts";

/** An earlier state of the open map. */
export function FromPast({ mapId, onAdd }: WayProps) {
  const { t, language } = useLanguage();
  const id = mapId ?? "";
  const { data: past = [], error, refetch } = useQuery({ ...mapsApi.past(id), enabled: id !== "" });
  const [chosen, setChosen] = useState<string | null>(null);
  const revision = chosen ?? String(past.at(-1)?.revision ?? "");
  const reading = useMutation({
    mutationFn: () => mapsApi.readPast(id, Number(revision)),
    networkMode: "always",
    onSuccess: ({ head, map }) =>
      onAdd({
        id: `past ${head.revision}`,
        name: formatMoment(head.savedAt, language),
        map,
        isEarlier: true,
      }),
  });
  if (error !== null) return <QueryProblem failure={error} retry={() => void refetch()} />;
  if (past.length === 0) return <p className={styles.about}>{t("mapcompare.noPast")}</p>;
  return (
    <>
      <SelectField
        label={t("mapcompare.earlier")}
        value={revision}
        options={past.map((head) => ({
          value: String(head.revision),
          label: `${formatMoment(head.savedAt, language)}, ${t("mapcompare.propositions", { count: head.propositions })}`,
        }))}
        onChange={setChosen}
      />
      <CompareIt reading={reading} />
    </>
  );
}
