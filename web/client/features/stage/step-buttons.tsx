import { useStore } from "zustand";
import { redoCommand, undoCommand } from "../../commands/page-commands.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";

export function UndoButton() {
  const { t } = useLanguage();
  const stores = useAtlasStores();
  const canUndo = useStore(stores.history.store, ({ at }) => at > 0);
  return (
    <IconButton
      icon="undo"
      label={t("command.undo")}
      keys="Ctrl+Z"
      isDisabled={!canUndo}
      onClick={() => undoCommand.run(stores)}
    />
  );
}

export function RedoButton() {
  const { t } = useLanguage();
  const stores = useAtlasStores();
  const canRedo = useStore(stores.history.store, ({ at, steps }) => at < steps.length - 1);
  return (
    <IconButton
      icon="redo"
      label={t("command.redo")}
      keys="Ctrl+Shift+Z"
      isDisabled={!canRedo}
      onClick={() => redoCommand.run(stores)}
    />
  );
}
