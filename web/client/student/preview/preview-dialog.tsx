import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import type { Activity } from "../../../../graph/model/activity.ts";
import { placeStart } from "../../classes/start-class.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { NARROW } from "../../theme/screens.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TabList } from "../../ui/tab-list.tsx";
import styles from "./preview.module.css";
import { StudentPreview } from "./student-preview.tsx";

export interface PreviewDialogProps {
  readonly activity: Activity;
  readonly onClose: () => void;
}

const SCREENS = ["phone", "wide"] as const;

/** Over the whole page: an activity as its students get it, on a phone and on a wide screen. */
export function PreviewDialog({ activity, onClose }: PreviewDialogProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<(typeof SCREENS)[number]>("wide");
  const screen = isNarrow === true ? "phone" : chosen;
  const placed = usePlaced(activity);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t("activity.preview")}
      onCancel={onClose}
    >
      <div className={styles.bar}>
        <h2>{t("activity.preview")}</h2>
        <p>{t("activity.previewHint")}</p>
        {isNarrow !== true && (
          <TabList
            id="preview"
            label={t("activity.screens")}
            tabs={SCREENS.map((id) => ({ id, label: t(`activity.screen.${id}`) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
        <IconButton icon="close" label={t("activity.closePreview")} onClick={onClose} />
      </div>
      <div
        className={styles.stage}
        {...(isNarrow !== true && {
          id: `preview-${chosen}-panel`,
          role: "tabpanel",
          "aria-labelledby": `preview-${chosen}`,
        })}
      >
        {placed === null ? (
          <LoadingNote text={t("activity.loading")} />
        ) : (
          <StudentPreview key={screen} activity={placed} screen={screen} />
        )}
      </div>
    </dialog>
  );
}

/** As it will be given. */
function usePlaced(activity: Activity): Activity | null {
  const [first] = useState(activity);
  const [placed, setPlaced] = useState<Activity | null>(null);
  useEffect(() => {
    let isLeft = false;
    const place = async () => {
      const next = await placeStart(first);
      if (!isLeft) setPlaced(next);
    };
    void place();
    return () => {
      isLeft = true;
    };
  }, [first]);
  return placed;
}
