import type { ViewHead } from "../../../contract/views.ts";
import { viewsApi } from "../../api/views-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KeptRow } from "../../keeping/kept-row.tsx";
import type { Keeping } from "../../keeping/use-keeping.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { OnScreen } from "./use-on-screen.ts";
import { open, replaceState } from "./view-actions.ts";

export interface ViewRowProps {
  readonly view: ViewHead;
  readonly keeping: Keeping;
  readonly screen: OnScreen;
  readonly applyState: (state: string) => void;
  readonly linkTo: (id: string) => string;
}

export function ViewRow({ view, keeping, screen, applyState, linkTo }: ViewRowProps) {
  const { t } = useLanguage();
  const { id, name, entities } = view;
  return (
    <KeptRow
      head={view}
      api={viewsApi}
      keeping={keeping}
      link={linkTo(id)}
      onOpen={() => open(view, applyState)}
      facts={entities !== null && <span>{t("keep.entities", { count: entities })}</span>}
      actions={
        <IconButton
          icon="refresh"
          isDisabled={screen.isOwnFile}
          label={t("keep.replace", { name })}
          onClick={() => void keeping.run(() => replaceState(view, screen.read()))}
        />
      }
    />
  );
}
