import { VisuallyHidden } from "@mantine/core";
import { useLanguage } from "../../i18n/use-language.ts";
import { isSameLit, type Shown } from "./resolve-paths.ts";
import type { Light } from "./use-light.ts";

export interface PathAnnouncerProps {
  readonly shown: Shown | null;
  readonly light: Light;
}

/** Says how many paths were found, and which of them stands out on the canvas now. */
export function PathAnnouncer({ shown, light }: PathAnnouncerProps) {
  const { t } = useLanguage();
  const paths = shown?.pairs.flatMap((pair) => pair.paths) ?? [];
  const chosen = paths.findIndex(({ lit }) => isSameLit(lit, light.lit));
  const lengths = paths.map(({ relations }) => relations.length);
  const found =
    paths.length === 0
      ? t("paths.foundNone")
      : t("paths.found", {
          count: paths.length,
          steps: t("paths.steps", { count: Math.min(...lengths) }),
        });
  const joined = shown?.joined ?? null;
  const isJoined = joined !== null && isSameLit(joined.lit, light.lit);
  return (
    <>
      <VisuallyHidden role="status">{shown === null ? "" : found}</VisuallyHidden>
      <VisuallyHidden role="status">
        {chosen >= 0 && t("paths.chosen", { number: chosen + 1, all: paths.length })}
        {chosen < 0 && isJoined && t("paths.chosenJoined")}
      </VisuallyHidden>
    </>
  );
}
