import { useComputedColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { Overview } from "../../../contract/overview.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { GraphCanvas, type GraphCanvasProps, phoneInsets } from "../../scene/index.ts";
import { degreesIn } from "../../state/scene.ts";
import { useArrival, useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { PHONE } from "../../theme/screens.ts";

export interface StageCanvasProps {
  readonly overview: Overview;
  readonly metricValues: NonNullable<GraphCanvasProps["metricValues"]>;
  readonly onUnavailable: () => void;
}

/** The canvas with what it has to know of the page. */
export function StageCanvas({ overview, metricValues, onUnavailable }: StageCanvasProps) {
  const { t, language } = useLanguage();
  const { canvas } = useAtlasStores();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { openEntity, openRelation } = useNavigation();
  const isEmpty = useScene(({ entities }) => entities.size === 0);
  const isAtlas = useScene(({ mode }) => mode === "atlas");
  const place = useView((view) => view.place.kind);
  const all = useArrival(({ library }) => library?.relations);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  if (isEmpty) return null;
  // An answer holds a few entities of many territories: their names would stand over nothing.
  const hasTerritories = isAtlas && place !== "question" && place !== "set";
  return (
    <GraphCanvas
      {...(isPhone && { insets: phoneInsets(hasTerritories) })}
      ref={canvas}
      language={language}
      scheme={scheme}
      territories={hasTerritories ? overview.territories : NO_TERRITORIES}
      degrees={degreesIn(all ?? NONE)}
      metricValues={metricValues}
      ariaLabel={t("canvas.label")}
      onOpenEntity={openEntity}
      onOpenRelation={openRelation}
      onUnavailable={onUnavailable}
    />
  );
}

const NO_TERRITORIES: never[] = [];
const NONE: never[] = [];
