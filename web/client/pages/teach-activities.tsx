import { useQueryClient } from "@tanstack/react-query";
import { useStore } from "zustand";
import { activitiesApi } from "../api/activities-api.ts";
import type { ActivityPlace } from "../classes/activity-place.ts";
import {
  ActivityLibrary,
  type LibraryActions,
  SharedActivity,
} from "../features/activity-library/index.ts";
import {
  ActivityWizard,
  adaptActivity,
  beginDraft,
  createDraft,
  type WizardStore,
} from "../features/activity-wizard/index.ts";
import { PickPart } from "../features/map-atlas/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { openSimple, WIZARD } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { TeachHanded } from "./teach-handed.tsx";
import { TeachMapPicture } from "./teach-map-picture.tsx";

export interface TeachActivitiesProps {
  /** Null: the library. */
  readonly place: ActivityPlace | null;
  readonly wizard: WizardStore;
}

/** Activities: to be chosen, made, and given. */
export function TeachActivities({ place, wizard }: TeachActivitiesProps) {
  const { page } = useAtlasStores();
  const queries = useQueryClient();
  const isHanded = useStore(page, ({ activityFrom }) => activityFrom !== null);
  const actions = useActions(wizard);
  const toLibrary = () => {
    void queries.invalidateQueries({ queryKey: activitiesApi.key });
    openSimple(page, "teach", "");
  };
  if (place === null) return <ActivityLibrary actions={actions} />;
  if (place.is === "shared")
    return <SharedActivity key={place.id} id={place.id} actions={actions} onLibrary={toLibrary} />;
  if (isHanded) return <TeachHanded wizard={wizard} />;
  return (
    <ActivityWizard
      store={wizard}
      renderPart={(props) => <PickPart key={props.source} {...props} />}
      renderMap={(map) => <TeachMapPicture key={map.id} map={map} />}
      onLeave={toLibrary}
    />
  );
}

function useActions(wizard: WizardStore): LibraryActions {
  const { language } = useLanguage();
  const { page } = useAtlasStores();
  const draft = useStore(wizard, (state) => state.draft);
  const open = () => openSimple(page, "teach", WIZARD);
  return {
    underWay: draft.goal === null ? null : draft.title || draft.goalName,
    onGoOn: open,
    onNew() {
      beginDraft(wizard, createDraft({ language }));
      open();
    },
    async onEdit({ activity, head }) {
      beginDraft(wizard, await adaptActivity(activity, { id: head.id, revision: head.revision }));
      open();
    },
    async onAdapt(activity) {
      beginDraft(wizard, await adaptActivity(activity));
      open();
    },
  };
}
