import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import type { Language } from "../../../graph/model/kinds.ts";
import { overviewQuery } from "../api/queries.ts";
import {
  type Beginning,
  beginDraft,
  beginFrom,
  fragmentToMap,
  toAtlasAround,
  type WizardStore,
} from "../features/activity-wizard/index.ts";
import { takeMostConnected, toFragment, usePart } from "../features/map-atlas/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { ActivityFrom } from "../state/page.ts";
import type { Addition } from "../state/scene.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { LoadingNote } from "../ui/loading-note.tsx";

/** What a group can join in half an hour. */
const MOST_CONCEPTS = 20;

/** What another page handed over becomes an activity, which then stands in the wizard. */
export function TeachHanded({ wizard }: { readonly wizard: WizardStore }) {
  const { page } = useAtlasStores();
  const [from] = useState(() => page.getState().activityFrom ?? CANVAS);
  return from.is === "map" ? (
    <Begun wizard={wizard} map={from.map} />
  ) : (
    <BegunFromPart wizard={wizard} from={from} />
  );
}

const CANVAS: ActivityFrom = { is: "canvas" };

interface BegunFromPartProps {
  readonly wizard: WizardStore;
  readonly from: Exclude<ActivityFrom, { readonly is: "map" }>;
}

function BegunFromPart({ wizard, from }: BegunFromPartProps) {
  const { t, language } = useLanguage();
  const part = usePart(from.is === "canvas" ? null : from);
  const [map, setMap] = useState<ConceptMap | null>(null);
  // Of the moment in which it came: the scene may change behind it.
  if (map === null && part !== null) setMap(toMap(part, language));
  if (map === null) return <LoadingNote text={t("activity.loading")} />;
  return <Begun wizard={wizard} map={map} />;
}

function toMap(part: Addition, language: Language): ConceptMap {
  const taken =
    part.entities.length > MOST_CONCEPTS ? takeMostConnected(part, MOST_CONCEPTS) : part;
  return fragmentToMap(toFragment(taken, language), language);
}

interface BegunProps extends Pick<Beginning, "map"> {
  readonly wizard: WizardStore;
}

function Begun({ wizard, map }: BegunProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const { data } = useQuery(overviewQuery);
  useEffect(() => {
    if (data === undefined) return;
    const beginning = {
      map,
      name: map.title || map.focusQuestion || t("activity.source.canvas"),
      atlas: toAtlasAround(data, map.language),
    };
    const begin = async () => {
      beginDraft(wizard, await beginFrom(beginning));
      page.setState({ activityFrom: null });
    };
    void begin();
    // Once, when the atlas has come.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [data]);
  return <LoadingNote text={t("activity.loading")} />;
}
