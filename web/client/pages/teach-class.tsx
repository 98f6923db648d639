import { lazy, Suspense, useEffect, useState } from "react";
import type { ClassKey } from "../api/classes-api.ts";
import { ClassDoor } from "../classes/class-door.tsx";
import { toClassAddress } from "../classes/class-address.ts";
import { ClassRoom } from "../features/class-room/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { PanelBoundary, QueryProblem } from "../problems/index.ts";
import { openSimple } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { TextButton } from "../ui/text-button.tsx";
import { fetchStudentMap, StudentMap } from "./teach-student-map.tsx";
import styles from "./teach-page.module.css";

const fetchReport = () => import("../features/class-report/index.ts");
const ClassReport = lazy(async () => ({ default: (await fetchReport()).ClassReport }));

export interface TeachClassProps {
  readonly classKey: ClassKey;
  readonly onList: () => void;
}

/** One class: while it goes on, and its report. */
export function TeachClass({ classKey, onList }: TeachClassProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const [isReport, setReport] = useState(false);
  const address = toClassAddress(classKey);
  // A link without its secret, opened where the secret is known, is complete from now on.
  useEffect(() => openSimple(page, "teach", address), [page, address]);
  // Asked for while the server answers: by the end it may not.
  useEffect(() => void Promise.allSettled([fetchReport(), fetchStudentMap()]), []);
  const back = (
    <TextButton look="bordered" icon="back" onClick={onList}>
      {t("classroom.mine.title")}
    </TextButton>
  );
  return (
    <main className={styles.class} aria-label={t("page.teach")}>
      <ClassDoor key={address} classKey={classKey} elsewhere={back}>
        {isReport ? (
          <PanelBoundary
            renderFailure={(failure) => (
              <QueryProblem failure={failure} retry={() => location.reload()} />
            )}
          >
            <Suspense fallback={<LoadingNote text={t("classroom.opening")} />}>
              <ClassReport onBack={() => setReport(false)} />
            </Suspense>
          </PanelBoundary>
        ) : (
          <ClassRoom
            renderMap={(map) => <StudentMap map={map} />}
            onProject={() => window.open(`/project${address}`, `atlas-project-${classKey.id}`)}
            onReport={() => setReport(true)}
            onSecret={(secret) =>
              openSimple(page, "teach", toClassAddress({ id: classKey.id, secret }))
            }
            onDeleted={onList}
          />
        )}
      </ClassDoor>
    </main>
  );
}
