import { useLanguage } from "../../i18n/use-language.ts";
import { activeTab, changeTab } from "../../state/ask/ask.ts";
import { useActiveTab, useAsk, useAskStore } from "../../state/ask/use-ask.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./console.module.css";
import type { ConsoleCommand } from "./parse-command.ts";
import type { RunControls } from "./use-run-console.ts";

export interface CommandNoteProps {
  readonly controls: RunControls;
  readonly onFocus: () => void;
}

/** What a command of the console answers. */
export function CommandNote({ controls, onFocus }: CommandNoteProps) {
  const { t } = useLanguage();
  const { command, closeCommand } = controls;
  return (
    <div role="status">
      {command !== null && (
        <div className={styles.command}>
          <CommandAnswer command={command} onFocus={onFocus} />
          <IconButton icon="close" label={t("ask.dismiss")} onClick={closeCommand} />
        </div>
      )}
    </div>
  );
}

function CommandAnswer({
  command,
  onFocus,
}: {
  readonly command: ConsoleCommand;
  readonly onFocus: () => void;
}) {
  const { t } = useLanguage();
  switch (command.name) {
    case "param":
    case "params":
    case "forget":
      return <GivenParameters />;
    case "history":
      return <PastStatements onFocus={onFocus} />;
    case "help":
      return <CommandHelp />;
    case "unreadable":
      return <p>{t("ask.command.unreadable", { text: command.text })}</p>;
    case "unknown":
      return <p>{t("ask.command.unknown", { text: command.text })}</p>;
    default:
      return null;
  }
}

function GivenParameters() {
  const { t } = useLanguage();
  const { parameters } = useActiveTab();
  const entries = Object.entries(parameters);
  if (entries.length === 0) return <p>{t("ask.command.noParams")}</p>;
  return (
    <dl className={styles.given}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{`$${name}`}</dt>
          <dd>{JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const SHOWN = 20;

function PastStatements({ onFocus }: { readonly onFocus: () => void }) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const history = useAsk((state) => state.history);
  if (history.length === 0) return <p>{t("ask.command.noHistory")}</p>;
  return (
    <ol className={styles.past}>
      {history.slice(0, SHOWN).map(({ statement, parameters, at, rows }) => (
        <li key={at}>
          <button
            type="button"
            onClick={() => {
              const { id, parameters: now } = activeTab(ask.getState());
              changeTab(ask, id, { statement, parameters: { ...now, ...parameters } });
              onFocus();
            }}
          >
            {statement.replace(/\s+/g, " ").slice(0, 160)}
          </button>
          <span>{rows === null ? t("ask.pastFailed") : t("ask.pastRows", { count: rows })}</span>
        </li>
      ))}
    </ol>
  );
}

const HELP = ["param", "params", "history", "clear"] as const;
const KEYS = ["run", "walk", "complete", "find", "hint", "indent", "leave"] as const;

function CommandHelp() {
  const { t } = useLanguage();
  return (
    <div className={styles.help}>
      <dl>
        {HELP.map((name) => (
          <div key={name}>
            <dt>{name === "param" ? ":param name => value" : `:${name}`}</dt>
            <dd>{t(`ask.help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <dl>
        {KEYS.map((name) => (
          <div key={name}>
            <dt>{t(`ask.keys.${name}`)}</dt>
            <dd>{t(`ask.keysDo.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
