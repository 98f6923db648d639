import { type ReactNode, useMemo } from "react";
import { selectionCommands } from "../../commands/selection-commands.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { CopyLink } from "../../share/index.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { relationsAmong } from "../../state/scene-steps.ts";
import { useArrival, useAtlasStores, useScene } from "../../state/use-atlas-stores.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { FoldList } from "../../statements/index.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AmongRow } from "./among-row.tsx";
import styles from "./inspector.module.css";
import { PanelClose } from "./panel-close.tsx";

/** Several entities at once: who they are, what can be done with them, and what they say of one another. */
export function ManyPanel({ ids }: { readonly ids: readonly string[] }) {
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  const onCanvas = useScene((scene) => scene.entities);
  const library = useArrival((arrival) => arrival.library);
  const selected = ids.flatMap((id) => onCanvas.get(id) ?? library?.entities.get(id) ?? []);
  const among = useMemo(
    () => (library === null ? [] : relationsAmong(library, new Set(ids)).relations),
    [library, ids],
  );
  const count = (number: number) => formatNumber(number, language);
  return (
    <article className={styles.panel}>
      <header>
        <div className={styles.top}>
          <span className={styles.kind}>{t("many.kind")}</span>
          <PanelClose />
        </div>
        <h2 className={styles.name} ref={heading} tabIndex={-1}>
          {t("many.title", { count: selected.length })}
        </h2>
      </header>
      <ManyActions />
      <PanelSection title={t("many.members")} count={count(selected.length)}>
        <ul className={styles.members}>
          <FoldList
            items={selected}
            keyOf={({ id }) => id}
            render={({ id, kind, labels }) => (
              <Member id={id} ids={ids} name={labels[language]}>
                <KindMark kind={kind} size={18} />
              </Member>
            )}
            first={12}
          />
        </ul>
      </PanelSection>
      <PanelSection title={t("many.among")} count={count(among.length)}>
        {among.length === 0 && <p className={styles.quiet}>{t("many.noneAmong")}</p>}
        <ul className={styles.rows}>
          <FoldList
            items={among}
            keyOf={({ id }) => id}
            render={(relation) => <AmongRow relation={relation} />}
            first={20}
          />
        </ul>
      </PanelSection>
    </article>
  );
}

function ManyActions() {
  const { t } = useLanguage();
  const stores = useAtlasStores();
  return (
    <div className={styles.actions}>
      {selectionCommands
        .filter((command) => command.isEnabled(stores))
        .map((command) => (
          <TextButton key={command.id} icon={command.icon} onClick={() => command.run(stores)}>
            {t(command.label)}
          </TextButton>
        ))}
      <CopyLink />
      <ShowQueryButton />
    </div>
  );
}

interface MemberProps {
  readonly id: string;
  readonly ids: readonly string[];
  readonly name: string;
  readonly children: ReactNode;
}

function Member({ id, ids, name, children }: MemberProps) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const { openEntity } = useNavigation();
  const drop = () => {
    const rest = ids.filter((other) => other !== id);
    view.setState({ selection: rest.length === 0 ? null : { kind: "many", ids: rest } });
  };
  return (
    <li className={styles.member}>
      <button type="button" onClick={() => openEntity(id)}>
        {children}
        <span>{name}</span>
      </button>
      <IconButton icon="close" label={t("many.drop", { name })} onClick={drop} />
    </li>
  );
}
