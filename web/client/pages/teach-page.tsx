import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { classesApi } from "../api/classes-api.ts";
import { overviewQuery } from "../api/queries.ts";
import { readActivityPlace } from "../classes/activity-place.ts";
import { readClassAddress, toClassAddress } from "../classes/class-address.ts";
import { openWizard } from "../features/activity-wizard/index.ts";
import { ClassList } from "../features/class-list/index.ts";
import { TopBar } from "../features/top-bar/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { openSimple } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { Palette } from "./palette.tsx";
import { TeachActivities } from "./teach-activities.tsx";
import { TeachClass } from "./teach-class.tsx";
import styles from "./teach-page.module.css";

/** A class that goes on, or where classes begin and are found again. */
export function TeachPage() {
  const { t, language } = useLanguage();
  const { page } = useAtlasStores();
  const { data: overview = null } = useQuery(overviewQuery);
  const address = useStore(page, ({ at }) => at.teach);
  const isOpen = useStore(page, ({ name }) => name === "teach");
  const queries = useQueryClient();
  const [wizard] = useState(() => openWizard(language));
  const place = readActivityPlace(address);
  const key = place === null ? readClassAddress(address) : null;
  useEffect(() => {
    if (isOpen) document.title = `${t("page.teach")} · ${t("app.name")}`;
  });
  const toList = () => {
    void queries.invalidateQueries({ queryKey: classesApi.key });
    openSimple(page, "teach", "");
  };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <TopBar renderSearch={(onDone) => <Palette overview={overview} onDone={onDone} />} />
      </div>
      {key === null ? (
        <main className={styles.shelf} aria-label={t("page.teach")}>
          {place === null && (
            <ClassList onOpen={(chosen) => openSimple(page, "teach", toClassAddress(chosen))} />
          )}
          <TeachActivities place={place} wizard={wizard} />
        </main>
      ) : (
        <TeachClass classKey={key} onList={toList} />
      )}
    </div>
  );
}
