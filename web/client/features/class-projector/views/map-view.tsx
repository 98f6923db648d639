import { useMemo } from "react";
import { ClassPicture } from "../../../classes/drawn/class-picture.tsx";
import { toClassView } from "../../../classes/drawn/class-view.ts";
import { usePlaces } from "../../../classes/drawn/use-places.ts";
import { EMPTY_CLASS_MAP } from "../../../classes/empty-class-map.ts";
import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";

/** The class map, with counts and never with names; what one student alone says only once it is revealed. */
export function MapView() {
  const { t } = useLanguage();
  const map = useClassState((state) => state.map) ?? EMPTY_CLASS_MAP;
  const { revealed, activity } = useTeacherClass();
  const view = useMemo(
    () =>
      toClassView(map, {
        revealed: new Set(revealed.map(({ key }) => key)),
        withSingles: false,
        besideExpert: false,
      }),
    [map, revealed],
  );
  const { places } = usePlaces(view);
  return (
    <div className={styles.mapView}>
      <h1 className={styles.smallQuestion}>{activity.focusQuestion}</h1>
      <div className={styles.picture}>
        {view.said.length === 0 ? (
          <p className={styles.instruction}>{t("classroom.map.empty")}</p>
        ) : (
          <ClassPicture
            view={view}
            places={places}
            label={t("classroom.map.label", { number: view.said.length })}
          />
        )}
      </div>
    </div>
  );
}
