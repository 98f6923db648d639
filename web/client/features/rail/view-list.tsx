import type { Command } from "../../commands/command.ts";
import { homeCommand, lensCommands, pageCommands } from "../../commands/page-commands.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./rail.module.css";

const TOOLS = ["tour", "metrics", "reading", "saved"];

export interface ViewListProps {
  /** Marks without words, for a narrow window. */
  readonly isStrip?: boolean;
  readonly onDone?: () => void;
}

/** The ways to look at the atlas, and the tools that stand in the right column. */
export function ViewList({ isStrip = false, onDone }: ViewListProps) {
  const { t } = useLanguage();
  const place = useView((view) => view.place);
  const panel = useView((view) => view.panel);
  const isLens = place.kind === "lens";
  const isHere = ({ id }: Command) => (isLens ? id === `lens.${place.id}` : id === "home");
  const tools = pageCommands.filter(({ id }) => TOOLS.includes(id));
  const rows = { isStrip, ...(onDone && { onDone }) };
  return (
    <>
      <Group
        title={t("rail.views")}
        {...rows}
        commands={[homeCommand, ...lensCommands]}
        isCurrent={isHere}
      />
      <Group
        title={t("rail.tools")}
        {...rows}
        commands={tools}
        isCurrent={({ id }) => panel?.kind === id}
      />
    </>
  );
}

interface GroupProps extends ViewListProps {
  readonly title: string;
  readonly commands: readonly Command[];
  readonly isCurrent: (command: Command) => boolean;
}

function Group({ title, commands, isCurrent, isStrip = false, onDone }: GroupProps) {
  const { t } = useLanguage();
  const stores = useAtlasStores();
  return (
    <div role="group" aria-label={title} className={styles.group} data-strip={isStrip || undefined}>
      {!isStrip && <h2 className={styles.title}>{title}</h2>}
      <ul>
        {commands.map((command) => (
          <li key={command.id}>
            <button
              type="button"
              className={styles.row}
              aria-current={isCurrent(command) ? "true" : undefined}
              aria-label={isStrip ? t(command.label) : undefined}
              data-hint={isStrip ? t(command.label) : undefined}
              data-hint-side="right"
              onClick={() => {
                command.run(stores);
                onDone?.();
              }}
            >
              <Icon name={command.icon} size={17} />
              {!isStrip && t(command.label)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
