import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useOpenClass, useTeacherClass } from "../../classes/use-open-class.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icon-paths.ts";
import { PROJECTOR_VIEWS } from "./projector-views.ts";
import styles from "./projector.module.css";
import type { Projector } from "./use-projector.ts";

export interface ProjectorChromeProps {
  readonly projector: Projector;
  readonly onLeave: () => void;
}

/** Out of sight while nobody moves the mouse; the keyboard's focus brings it back. */
export function ProjectorChrome({ projector, onLeave }: ProjectorChromeProps) {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const { isLocked } = useTeacherClass();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  return (
    <header className={styles.chrome}>
      <p className={styles.name}>{t("app.name")}</p>
      <nav className={styles.views} aria-label={t("classroom.wall.views")}>
        {PROJECTOR_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={view === projector.view}
            onClick={() => projector.show(view)}
          >
            {t(`classroom.wall.${view}`)}
          </button>
        ))}
      </nav>
      <div className={styles.tools}>
        <Tool
          text={t(isLocked ? "classroom.wall.locked" : "classroom.wall.openToJoin")}
          icon={isLocked ? "close" : "check"}
          onClick={() => void act({ do: isLocked ? "unlock" : "lock" })}
        />
        <Tool
          text={t("classroom.reroll")}
          icon="refresh"
          onClick={() => void act({ do: "reroll" })}
        />
        <Tool
          text={t(scheme === "dark" ? "classroom.wall.day" : "classroom.wall.night")}
          icon={scheme === "dark" ? "sun" : "moon"}
          onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
        />
        <Tool text={t("classroom.wall.full")} icon="fit" onClick={projector.toggleFull} />
        <Tool text={t("classroom.wall.leave")} icon="close" onClick={onLeave} />
      </div>
    </header>
  );
}

interface ToolProps {
  readonly text: string;
  readonly icon: IconName;
  readonly onClick: () => void;
}

function Tool({ text, icon, onClick }: ToolProps) {
  return (
    <button type="button" onClick={onClick}>
      <Icon name={icon} size={16} />
      {text}
    </button>
  );
}
