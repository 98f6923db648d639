import { useStore } from "zustand";
import { redoCommand, undoCommand } from "../../commands/page-commands.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { Icon } from "../../ui/icon.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { HistoryMenu } from "./history-menu.tsx";
import styles from "./stage.module.css";
import { usePlaceName } from "./use-place-name.ts";

/** Undo and redo, the steps so far, and where the reader stands. */
export function Trail() {
  const { t } = useLanguage();
  const stores = useAtlasStores();
  const history = useStore(stores.history.store);
  const canUndo = history.at > 0;
  const canRedo = history.at < history.steps.length - 1;
  return (
    <div className={styles.trail}>
      <div className={styles.steps}>
        <IconButton
          icon="undo"
          label={t("command.undo")}
          keys="Ctrl+Z"
          isDisabled={!canUndo}
          onClick={() => undoCommand.run(stores)}
        />
        <IconButton
          icon="redo"
          label={t("command.redo")}
          keys="Ctrl+Shift+Z"
          isDisabled={!canRedo}
          onClick={() => redoCommand.run(stores)}
        />
        <HistoryMenu />
      </div>
      {!stores.isFrozen && <Crumbs />}
    </div>
  );
}

function Crumbs() {
  const { t } = useLanguage();
  const { goHome, stepOut } = useNavigation();
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
              <button type="button" onClick={stepOut}>
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
