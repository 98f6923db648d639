import { VisuallyHidden } from "@mantine/core";
import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./layouts.module.css";
import type { Layouts } from "./use-layouts.ts";

/** How far a layout is, with the way to stop it; and, when it has ended, what came of it, said once. */
export function LayoutProgress({ layouts }: { readonly layouts: Layouts }) {
  const { t } = useLanguage();
  const { running, last, part, outcome, cancel } = layouts;
  const name = last === null ? "" : t(`layout.${last}`);
  return (
    <>
      {running !== null && (
        <div className={styles.progress}>
          <progress value={part} aria-label={t(`layout.${running}`)} />
          <span>
            {t("layout.running", {
              layout: t(`layout.${running}`),
              part: Math.round(part * 100),
            })}
          </span>
          <TextButton look="bordered" icon="close" onClick={cancel}>
            {t("layout.cancel")}
          </TextButton>
        </div>
      )}
      {outcome === "failed" && (
        <p className={styles.progress} role="alert">
          {t("layout.failed")}
        </p>
      )}
      <VisuallyHidden role="status">
        {outcome === "done" && t("layout.done", { layout: name })}
        {outcome === "canceled" && t("layout.canceled")}
      </VisuallyHidden>
    </>
  );
}
