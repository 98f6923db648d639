import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { PHONE } from "../../../theme/screens.ts";
import { LensFrame, type LensFrameProps } from "../lens-frame.tsx";
import styles from "./charts.module.css";

export interface ChartFrameProps extends LensFrameProps {
  readonly legend: ReactNode;
}

/**
 * The frame of a lens that is a chart with tools. On a phone the tools and the legend scroll with the chart: they would
 * leave it no room.
 */
export function ChartFrame({ legend, children, ...frame }: ChartFrameProps) {
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  if (!isPhone)
    return (
      <LensFrame {...frame} legend={legend}>
        {children}
      </LensFrame>
    );
  return (
    <LensFrame {...frame}>
      <div className={styles.phone}>
        {children}
        <div className={styles.legend}>{legend}</div>
      </div>
    </LensFrame>
  );
}
