import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import styles from "./lenses.module.css";

/** The lens as a drawing or as a list: the same choice as on the canvas, kept in the view. */
export function SurfaceSwitch() {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const surface = useView((state) => state.surface);
  return (
    <div className={styles.switch} role="group" aria-label={t("canvas.surface")}>
      {(["canvas", "list"] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={surface === each}
          onClick={() => view.setState({ surface: each })}
        >
          {t(`canvas.${each}`)}
        </button>
      ))}
    </div>
  );
}
