import { useComputedColorScheme } from "@mantine/core";
import { communityColor, communityMark } from "../../analysis/metric-colors.ts";
import styles from "./metrics.module.css";

export interface CommunitySwatchProps {
  readonly index: number;
  /** In place of its letter or number: for several that share a color. */
  readonly mark?: string;
}

/** Color and letter together: the letter is for everybody who cannot, or need not, tell ten colors apart. */
export function CommunitySwatch({ index, mark = communityMark(index) }: CommunitySwatchProps) {
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  return (
    <span className={styles.swatch}>
      <span style={{ background: communityColor(index, scheme) }} />
      {mark}
    </span>
  );
}
