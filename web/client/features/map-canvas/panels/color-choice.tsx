import { MAP_COLORS, type MapColor } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./panels.module.css";

export interface ColorChoiceProps {
  readonly label: string;
  /** Undefined where the parts differ. */
  readonly value: MapColor | null | undefined;
  readonly onChoose: (color: MapColor | null) => void;
}

export function ColorChoice({ label, value, onChoose }: ColorChoiceProps) {
  const { t } = useLanguage();
  return (
    <span className={styles.colors} role="group" aria-label={label}>
      {[null, ...MAP_COLORS].map((color) => {
        const name = t(`mapcanvas.color.${color ?? "none"}`);
        return (
          <button
            key={color ?? "none"}
            type="button"
            className={styles.color}
            data-color={color ?? "none"}
            data-hint={name}
            aria-label={name}
            aria-pressed={value === color}
            onClick={() => onChoose(color)}
          />
        );
      })}
    </span>
  );
}
