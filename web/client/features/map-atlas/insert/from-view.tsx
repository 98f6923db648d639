import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { viewsApi } from "../../../api/views-queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "../map-atlas.module.css";
import type { PartSourceProps } from "./part-source.ts";
import { readSavedView } from "./read-view.ts";
import { useLibrary } from "./use-library.ts";

/** A view that this browser has saved. */
export function FromView({ render }: PartSourceProps) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const library = useLibrary();
  const { data: views, error } = useQuery(viewsApi.own("there"));
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? views?.[0]?.id ?? "";
  const part = useQuery({
    queryKey: ["map-atlas", "view", id],
    queryFn: () =>
      readSavedView(id, { client, library: library ?? { entities: new Map(), relations: [] } }),
    enabled: id !== "" && library !== null,
    networkMode: "always",
    retry: false,
  });
  if (error !== null) return <QueryProblem failure={error} retry={() => void part.refetch()} />;
  if (views === undefined) return <LoadingNote text={t("mapatlas.loading")} />;
  if (views.length === 0) return <p className={styles.quiet}>{t("mapatlas.noViews")}</p>;
  return (
    <>
      <SelectField
        label={t("mapatlas.savedView")}
        value={id}
        options={views.map((view) => ({ value: view.id, label: view.name }))}
        onChange={setChosen}
      />
      {part.isError && <p role="alert">{t("mapatlas.viewGone")}</p>}
      {part.data !== undefined && render(part.data)}
    </>
  );
}
