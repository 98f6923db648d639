import { useState } from "react";
import type { Activity } from "../../../../graph/model/activity.ts";
import type { ActivityHead } from "../../../contract/activities.ts";
import { activitiesApi } from "../../api/activities-api.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import type { News } from "../../keeping/use-keeping.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { PreviewDialog } from "../../student/preview/preview-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { ActivityFacts } from "./activity-facts.tsx";
import { giveActivity } from "./give-activity.ts";
import {
  copyActivityLink,
  downloadActivity,
  duplicateActivity,
  removeActivity,
} from "./keep-actions.ts";
import type { LibraryPartProps } from "./library-actions.ts";
import styles from "./library.module.css";

export interface OwnRowProps extends LibraryPartProps {
  readonly head: ActivityHead;
}

/** One of the teacher's own: its name opens it in the wizard. */
export function OwnRow(props: OwnRowProps) {
  const { head, actions, keeping } = props;
  const { t, language } = useLanguage();
  const { title: name, kind, minutes, concepts, updatedAt } = head;
  const edit = async (): Promise<News> => {
    await actions.onEdit(await activitiesApi.read(head.id));
    return { key: "keep.news.opened", name, undo: null };
  };
  return (
    <li className={keepingStyles.row}>
      <button
        type="button"
        className={keepingStyles.name}
        aria-label={t("activity.editNamed", { name })}
        onClick={() => void keeping.run(edit)}
      >
        {name}
      </button>
      <ActivityFacts
        kind={kind}
        minutes={minutes}
        concepts={concepts}
        more={[formatMoment(updatedAt, language)]}
      />
      <RowActions {...props} />
    </li>
  );
}

function RowActions({ head, keeping }: OwnRowProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const [previewed, setPreviewed] = useState<Activity | null>(null);
  const { id, title: name } = head;
  const use = async () => giveActivity(page, (await activitiesApi.read(id)).activity, id);
  const preview = async (): Promise<News> => {
    setPreviewed((await activitiesApi.read(id)).activity);
    return { key: "keep.news.opened", name, undo: null };
  };
  const copyName = t("activity.copyOf", { name });
  return (
    <div className={styles.actions}>
      <TextButton
        look="bordered"
        icon="play"
        label={t("activity.useNamed", { name })}
        onClick={() => void keeping.run(use)}
      >
        {t("activity.use")}
      </TextButton>
      <IconButton
        icon="reading"
        label={t("activity.previewNamed", { name })}
        onClick={() => void keeping.run(preview)}
      />
      <IconButton
        icon="plus"
        label={t("activity.duplicateNamed", { name })}
        onClick={() => void keeping.run(() => duplicateActivity(head, copyName))}
      />
      <IconButton
        icon="link"
        label={t("keep.copyLink", { name })}
        onClick={() => void keeping.run(() => copyActivityLink(head))}
      />
      <IconButton
        icon="download"
        label={t("activity.downloadNamed", { name })}
        onClick={() => void keeping.run(() => downloadActivity(head))}
      />
      <IconButton
        icon="trash"
        label={t("keep.delete", { name })}
        onClick={() => void keeping.run(() => removeActivity(head))}
      />
      {previewed !== null && (
        <PreviewDialog activity={previewed} onClose={() => setPreviewed(null)} />
      )}
    </div>
  );
}
