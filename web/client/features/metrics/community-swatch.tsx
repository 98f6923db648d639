import { useComputedColorScheme } from "@mantine/core";
import { communityColor, communityMark } from "../../analysis/metric-colors.ts";
import styles from "./metrics.module.css";

/** Color and letter together: the letter is for everybody who cannot, or need not, tell ten colors apart. */
export function CommunitySwatch({ index }: { readonly index: number }) {
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  return (
    <span className={styles.swatch}>
      <span style={{ background: communityColor(index, scheme) }} />
      {communityMark(index)}
    </span>
  );
}
