import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icon-paths.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./keeping-line.module.css";
import type { KeepingStatus } from "./keeping-state.ts";
import type { MapKeeper } from "./map-keeper.ts";
import { useKeepingState } from "./use-map-keeping.ts";

const ICONS: Readonly<Record<KeepingStatus, IconName>> = {
  saved: "check",
  saving: "upload",
  onDevice: "file",
  conflict: "refresh",
  closed: "file",
  failed: "differs",
};

/** Where the map is kept at this moment, in one line. What changes often is not read out; trouble and its end are. */
export function KeepingLine({ keeper }: { readonly keeper: MapKeeper }) {
  const { t } = useLanguage();
  const { status, problem, isLasting } = useKeepingState(keeper);
  const isQuiet = status === "saving" || status === "conflict";
  const unkept = isLasting ? "" : ` ${t("mapkeep.notLasting")}`;
  const text = `${t(`mapkeep.${status}`)}${status === "onDevice" || status === "closed" ? unkept : ""}`;
  return (
    <span className={styles.line} data-loud={status === "failed" || undefined}>
      <Icon name={ICONS[status]} size={16} />
      <span role="status" aria-live={isQuiet ? "off" : "polite"}>
        {text}
        {status === "failed" && problem !== null && problem.message !== "" && ` ${problem.message}`}
      </span>
      {(status === "failed" || status === "onDevice") && (
        <TextButton look="link" onClick={() => void keeper.retry()}>
          {t("mapkeep.retry")}
        </TextButton>
      )}
    </span>
  );
}

/** Told once: somebody else had changed the map too, and both are together now. */
export function MergedNote({ keeper }: { readonly keeper: MapKeeper }) {
  const { t } = useLanguage();
  const { merged } = useKeepingState(keeper);
  if (merged === null) return null;
  const { reworded } = merged;
  return (
    <div className={styles.told} role="status">
      <span>
        {t("mapkeep.merged")}
        {reworded > 0 && ` ${t("mapkeep.reworded", { count: reworded })}`}
      </span>
      <TextButton look="link" onClick={() => keeper.dismissMerged()}>
        {t("mapkeep.dismiss")}
      </TextButton>
    </div>
  );
}
