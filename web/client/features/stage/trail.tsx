import { useMediaQuery } from "@mantine/hooks";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { PHONE } from "../../theme/screens.ts";
import { Icon } from "../../ui/icon.tsx";
import { HistoryMenu } from "./history-menu.tsx";
import { PhoneTools, type PhoneToolsProps } from "./phone-tools.tsx";
import styles from "./stage.module.css";
import { RedoButton, UndoButton } from "./step-buttons.tsx";
import { usePlaceName } from "./use-place-name.ts";

/** Undo and redo, the steps so far, and where the reader stands. */
export function Trail({ tools }: PhoneToolsProps) {
  const { isFrozen } = useAtlasStores();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  if (isPhone) return <PhoneTools tools={tools} />;
  return (
    <div className={styles.trail}>
      <div className={styles.steps}>
        <UndoButton />
        <RedoButton />
        <HistoryMenu />
      </div>
      {!isFrozen && <Crumbs />}
    </div>
  );
}

function Crumbs() {
  const { t } = useLanguage();
  const { goHome, backToPlace } = useNavigation();
  const place = useView((view) => view.place);
  const name = usePlaceName(place);
  const isStatement = useView(({ selection }) => selection?.kind === "relation");
  const isEmpty = useScene(({ entities }) => entities.size === 0);
  if (isEmpty || (name === null && !isStatement)) return null;
  return (
    <nav className={styles.crumbs} aria-label={t("canvas.trail")}>
      <ol>
        <li>
          <button type="button" onClick={goHome}>
            {t("app.home")}
          </button>
        </li>
        {name !== null && (
          <li>
            <Icon name="chevronRight" size={13} />
            {isStatement ? (
              <button type="button" onClick={backToPlace}>
                {name}
              </button>
            ) : (
              <b aria-current="page">{name}</b>
            )}
          </li>
        )}
        {isStatement && (
          <li>
            <Icon name="chevronRight" size={13} />
            <b aria-current="page">{t("inspector.statementOf")}</b>
          </li>
        )}
      </ol>
    </nav>
  );
}
