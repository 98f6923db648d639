import { lazy, type ReactNode, Suspense } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { PanelBoundary } from "../../problems/panel-boundary.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./work.module.css";

// Boxes and lines weigh as much as all the rest: they come after the list, which works without them.
const fetchCanvas = () => import("../../features/map-canvas/index.ts");
const fetchLot = () => import("../../features/map-parking/index.ts");
const fetchCoach = () => import("../../features/map-coach/index.ts");

export const MapCanvas = lazy(async () => ({ default: (await fetchCanvas()).MapCanvas }));
export const ParkingLot = lazy(async () => ({ default: (await fetchLot()).ParkingLot }));
export const Coach = lazy(async () => ({ default: (await fetchCoach()).Coach }));

/** Before they are looked at: by then the line may be cut. */
export async function fetchLateParts(): Promise<void> {
  await Promise.allSettled([fetchCanvas(), fetchLot(), fetchCoach()]);
}

interface LatePartProps {
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** A part that does not come leaves the others standing. */
export function LatePart({ waiting = null, children }: LatePartProps) {
  return (
    <PanelBoundary renderFailure={() => <NotCome />}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </PanelBoundary>
  );
}

function NotCome() {
  const { t } = useLanguage();
  return (
    <div role="alert" className={styles.notCome}>
      <p>{t("student.problem.OFFLINE")}</p>
      <TextButton look="bordered" icon="refresh" onClick={() => void reloadWhenThere()}>
        {t("student.retry")}
      </TextButton>
    </div>
  );
}

/** The whole page anew, with what is kept on the device; without a server that would be an empty one. */
async function reloadWhenThere(): Promise<void> {
  const [asked] = await Promise.allSettled([fetch(location.href, { method: "HEAD" })]);
  if (asked?.status === "fulfilled") location.reload();
}
