import { useComputedColorScheme } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { findInView } from "../../state/in-view.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { EXPORT_GROUPS, type ExportGroup } from "./export-rows.ts";
import { ExportRow } from "./export-row.tsx";
import styles from "./take-away.module.css";
import { TakeAwayNote } from "./take-away-note.tsx";
import { type PictureChoice, type TakeAwayState, useTakeAway } from "./use-take-away.ts";

type Scope = "view" | "whole";

/** Pictures, files and references: of what is in view, or of the whole atlas. */
export function TakeAwayDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { isFrozen } = useAtlasStores();
  const isFile = useView(({ place }) => place.kind === "file");
  const [scope, setScope] = useState<Scope>("view");
  const [choice, setChoice] = useState<PictureChoice>({ part: "whole", scheme });
  const { state, save } = useTakeAway(choice);
  const hasServer = !isFrozen && !isFile;
  const isWhole = scope === "whole";
  const groups = EXPORT_GROUPS.filter(({ id }) => hasServer || id !== "references");
  const rows = { isWhole, state, save };

  return (
    <SheetDialog title={t("export.title")} closeLabel={t("inspector.close")} onClose={onClose}>
      {hasServer && (
        <ChoiceRow
          label={t("export.scope")}
          value={scope}
          choices={[
            { value: "view", text: t("export.scope.view") },
            { value: "whole", text: t("export.scope.whole") },
          ]}
          onChange={setScope}
        />
      )}
      <p className={styles.hint}>{isWhole ? t("export.wholeHint") : <InView />}</p>
      {groups.map(({ id, formats }) => (
        <section key={id} className={styles.group}>
          <h3>{t(`export.${id}Group`)}</h3>
          {id === "picture" ? (
            <Picture choice={choice} onChange={setChoice} {...rows} formats={formats} />
          ) : (
            <Rows formats={formats} {...rows} />
          )}
        </section>
      ))}
      <TakeAwayNote state={state} />
    </SheetDialog>
  );
}

function InView(): ReactNode {
  const { t } = useLanguage();
  const scene = useScene((state) => state);
  const filters = useView((view) => view.filters);
  const { entities, relations } = findInView(scene, filters);
  return t("rail.inView", { entities: entities.length, relations: relations.length });
}

interface RowsProps extends Pick<ExportGroup, "formats"> {
  readonly isWhole: boolean;
  readonly state: TakeAwayState;
  readonly save: ReturnType<typeof useTakeAway>["save"];
}

function Rows({ formats, isWhole, state, save }: RowsProps) {
  return (
    <ul>
      {formats.map((format) => (
        <ExportRow
          key={format}
          format={format}
          isWhole={isWhole}
          isBusy={state.kind === "working" && state.format === format}
          onSave={() => save(format)}
        />
      ))}
    </ul>
  );
}

interface PictureProps extends RowsProps {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

/** A picture is always of the view. */
function Picture({ choice, onChange, ...rows }: PictureProps) {
  const { t } = useLanguage();
  const { canvas } = useAtlasStores();
  if (rows.isWhole) return <p className={styles.hint}>{t("export.picture.viewOnly")}</p>;
  return (
    <>
      <div className={styles.pair}>
        {canvas.current !== null && (
          <ChoiceRow
            label={t("export.picture.part")}
            value={choice.part}
            choices={[
              { value: "whole", text: t("export.picture.wholeScene") },
              { value: "window", text: t("export.picture.window") },
            ]}
            onChange={(part) => onChange({ ...choice, part })}
          />
        )}
        <ChoiceRow
          label={t("export.picture.scheme")}
          value={choice.scheme}
          choices={[
            { value: "light", text: t("export.picture.light") },
            { value: "dark", text: t("export.picture.dark") },
          ]}
          onChange={(scheme) => onChange({ ...choice, scheme })}
        />
      </div>
      <Rows {...rows} isWhole={false} />
    </>
  );
}
