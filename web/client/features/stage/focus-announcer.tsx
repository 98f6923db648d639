import { VisuallyHidden } from "@mantine/core";
import { useLanguage } from "../../i18n/use-language.ts";
import { useScene } from "../../state/use-atlas-stores.ts";

/** Says what the canvas shows now, for readers who do not see it change. */
export function FocusAnnouncer() {
  const { t, language } = useLanguage();
  const entities = useScene((scene) => scene.entities);
  const focus = useScene((scene) => scene.focus);
  const entity = focus === null ? undefined : entities.get(focus);
  const text =
    entity === undefined
      ? t("announce.atlas")
      : t("announce.focus", { name: entity.labels[language], count: entities.size - 1 });
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {entities.size === 0 ? "" : text}
    </VisuallyHidden>
  );
}
