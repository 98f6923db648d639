import { useLanguage } from "../../../i18n/use-language.ts";
import { findInView } from "../../../state/in-view.ts";
import { useScene, useView } from "../../../state/use-atlas-stores.ts";
import styles from "../map-atlas.module.css";
import type { PartSourceProps } from "./part-source.ts";

/** What the explorer's canvas shows, as its filters leave it. */
export function FromCanvas({ render }: PartSourceProps) {
  const { t } = useLanguage();
  const scene = useScene((state) => state);
  const { filters, place } = useView((view) => view);
  if (scene.entities.size === 0) return <p className={styles.quiet}>{t("mapatlas.canvasEmpty")}</p>;
  // A reader's file has entities of its own.
  if (place.kind === "file") return <p className={styles.quiet}>{t("mapatlas.canvasFile")}</p>;
  return render(findInView(scene, filters));
}
