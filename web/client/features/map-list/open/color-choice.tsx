import { useId } from "react";
import { MAP_COLORS, type MapColor } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import colors from "../../../maps/map-color.module.css";
import styles from "./open.module.css";

interface ColorChoiceProps {
  readonly color: MapColor | null;
  readonly onChoose: (color: MapColor | null) => void;
}

/** Radio buttons: one stop for Tab, arrows choose, and each colour has a name. */
export function ColorChoice({ color, onChoose }: ColorChoiceProps) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <fieldset className={styles.colors}>
      <legend>{t("maplist.color")}</legend>
      {[null, ...MAP_COLORS].map((choice) => (
        <label
          key={choice ?? "none"}
          className={`${styles.swatch} ${colors.color}`}
          data-color={choice ?? undefined}
          data-hint={t(`maplist.color.${choice ?? "none"}`)}
        >
          <input
            type="radio"
            name={name}
            checked={choice === color}
            aria-label={t(`maplist.color.${choice ?? "none"}`)}
            onChange={() => onChoose(choice)}
          />
        </label>
      ))}
    </fieldset>
  );
}
