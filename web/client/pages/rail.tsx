import { useMediaQuery } from "@mantine/hooks";
import { lazy } from "react";
import type { Overview } from "../../contract/overview.ts";
import { LegendRail } from "../features/legend/index.ts";
import { ViewList } from "../features/rail/index.ts";
import { Opened } from "../i18n/opened.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useView } from "../state/use-atlas-stores.ts";
import { NARROW } from "../theme/screens.ts";
import styles from "./explore-page.module.css";
import { useAfterPicture } from "./use-after-picture.ts";

const EncodingKey = lazy(async () => ({
  default: (await import("../features/metrics/index.ts")).EncodingKey,
}));

/** The ways to look, then the legend of what is looked at. A lens has a legend of its own. */
export function Rail({ overview }: { readonly overview: Overview | null }) {
  const { t } = useLanguage();
  const isStrip = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const isEncoded = useView(({ encoding }) => encoding.color !== null);
  const isLens = useView(({ place }) => place.kind === "lens");
  const isAfter = useAfterPicture();
  return (
    <nav className={styles.rail} aria-label={t("rail.views")}>
      {isAfter && <ViewList isStrip={isStrip} />}
      {!isLens && !isStrip && isEncoded && (
        <div className={styles.key}>
          <Opened>
            <EncodingKey />
          </Opened>
        </div>
      )}
      {isAfter && !isLens && <LegendRail isStrip={isStrip} overview={overview} />}
    </nav>
  );
}
