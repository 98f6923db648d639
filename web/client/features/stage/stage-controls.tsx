import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import type { View } from "../../state/view.ts";
import { PHONE } from "../../theme/screens.ts";
import { Icon } from "../../ui/icon.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./stage.module.css";

export interface StageControlsProps {
  readonly surface: View["surface"];
  readonly canDraw: boolean;
  readonly onShow: (surface: View["surface"]) => void;
  /** On a phone they stand in the row at the top. */
  readonly tools: ReactNode;
}

export function StageControls({ surface, canDraw, onShow, tools }: StageControlsProps) {
  const { t } = useLanguage();
  const { canvas } = useAtlasStores();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  return (
    <div className={styles.controls} data-surface={surface}>
      {surface === "canvas" && (
        <div className={styles.zoom}>
          <IconButton
            icon="minus"
            label={t("canvas.zoomOut")}
            onClick={() => canvas.current?.zoomOut()}
          />
          <IconButton
            icon="plus"
            label={t("canvas.zoomIn")}
            onClick={() => canvas.current?.zoomIn()}
          />
          <IconButton icon="fit" label={t("canvas.fit")} onClick={() => canvas.current?.fit()} />
        </div>
      )}
      <div className={styles.switch} role="group" aria-label={t("canvas.surface")}>
        {(["canvas", "list"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={surface === each}
            disabled={each === "canvas" && !canDraw}
            onClick={() => onShow(each)}
          >
            {each === "list" && <Icon name="list" size={16} />}
            {t(`canvas.${each}`)}
          </button>
        ))}
      </div>
      {!isPhone && tools}
    </div>
  );
}
