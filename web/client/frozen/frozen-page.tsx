import { useMediaQuery } from "@mantine/hooks";
import type { Overview } from "../../contract/overview.ts";
import { Inspector } from "../features/inspector/index.ts";
import { LegendRail } from "../features/legend/index.ts";
import { AtlasList } from "../features/list/index.ts";
import { Stage } from "../features/stage/index.ts";
import { LanguageSwitch, ThemeSwitch } from "../features/top-bar/index.ts";
import { formatDate } from "../i18n/format.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useView } from "../state/use-atlas-stores.ts";
import { PHONE } from "../theme/screens.ts";
import type { FrozenContent } from "./frozen-content.ts";
import styles from "./frozen-page.module.css";

export interface FrozenPageProps {
  readonly overview: Overview;
  readonly content: FrozenContent;
}

/** A view that was frozen: its scene, its legend, and all that is behind it. It asks nobody for anything. */
export function FrozenPage({ overview, content }: FrozenPageProps) {
  const { t } = useLanguage();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const selection = useView((view) => view.selection);
  return (
    <div className={styles.page} data-wide={selection !== null || undefined}>
      <Head overview={overview} content={content} />
      {!isPhone && (
        <nav className={styles.rail} aria-label={t("rail.kinds")}>
          <LegendRail overview={overview} />
        </nav>
      )}
      <Stage
        loaded={{ overview, failure: null, retry: () => undefined }}
        list={<AtlasList />}
        lens={false}
        kindsButton={null}
        tools={null}
        metricValues={AS_USUAL}
      />
      <aside className={styles.side} aria-label={t("inspector.label")}>
        {selection === null ? (
          <p className={styles.hint}>{t("frozen.hint")}</p>
        ) : (
          <Inspector
            selection={selection}
            sections={overview.sections}
            renderExpand={nothing}
            renderNote={nothing}
            renderMetrics={nothing}
            renderCorrection={nothing}
          />
        )}
      </aside>
    </div>
  );
}

const AS_USUAL = { size: null, color: null };

/** What would ask a server, or keep something, has no place here. */
function nothing(): null {
  return null;
}

function Head({ overview, content }: FrozenPageProps) {
  const { t, language } = useLanguage();
  const date = formatDate(content.frozenAt.slice(0, 10), language);
  const { file, address } = content;
  return (
    <header className={styles.head}>
      <h1>{t("app.name")}</h1>
      <p>
        {file === null
          ? t("frozen.about", { date, version: overview.version })
          : t("frozen.aboutFile", { date, name: file.name })}{" "}
        {address !== null && <a href={address}>{t("frozen.live")}</a>}
      </p>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
